//! The way of a message as a picture: the sender, the sending server, the receiving server, the mailbox; the place where
//! it stopped is marked. The picture is a list, so that its text is its equivalent.

use super::groups::Shown;
use super::{Answer, Canvas, Source, icons};
use crate::knowledge::tables::messages;
use crate::{Audience, Cause, Finding, Outcome};

/// Where a message stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    SendingServer,
    /// On the way between the servers.
    Between,
    ReceivingServer,
    Mailbox,
}

/// Causes that stop a message at its own server, before it gets to the other one, and at the mailbox itself. What is in
/// none of the lists is decided by the receiving server.
const AT_SENDING_SERVER: [Cause; 7] = [
    Cause::RELAY_DENIED,
    Cause::LOGIN_REQUIRED,
    Cause::LOGIN_FAILED,
    Cause::SEND_AS_DENIED,
    Cause::ACCOUNT_BLOCKED,
    Cause::SENDING_LIMIT,
    Cause::SUPPRESSED,
];
const BETWEEN: [Cause; 7] = [
    Cause::CONNECTION_FAILED,
    Cause::DNS_FAILED,
    Cause::DELIVERY_TIMED_OUT,
    Cause::TLS_FAILED,
    Cause::DOMAIN_UNKNOWN,
    Cause::DOMAIN_NO_MAIL,
    Cause::DELAYED,
];
const AT_MAILBOX: [Cause; 12] = [
    Cause::MAILBOX_UNKNOWN,
    Cause::MAILBOX_MOVED,
    Cause::MAILBOX_DISABLED,
    Cause::MAILBOX_FULL,
    Cause::MAILBOX_BUSY,
    Cause::RECIPIENT_REFUSED,
    Cause::GROUP_RESTRICTED,
    Cause::OWNER_CHANGED,
    Cause::CONFIRMATION_REQUIRED,
    Cause::AUTO_REPLY,
    Cause::COMPLAINT,
    Cause::RECEIPT,
];

/// Where a finding stopped; nowhere when nothing stopped or none can tell.
fn stop(finding: &Finding) -> Option<Stop> {
    if !matches!(finding.outcome, Outcome::Failed | Outcome::Delayed) || finding.cause == Cause::UNKNOWN {
        return None;
    }
    Some(match finding.cause {
        cause if AT_SENDING_SERVER.contains(&cause) => Stop::SendingServer,
        cause if BETWEEN.contains(&cause) => Stop::Between,
        cause if AT_MAILBOX.contains(&cause) => Stop::Mailbox,
        _ => Stop::ReceivingServer,
    })
}

/// How a station stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Passed,
    Stopped,
    Ahead,
    Unknown,
}

/// The states of the four stations.
pub fn states(finding: &Finding) -> [State; 4] {
    use State::{Ahead, Passed, Stopped, Unknown};
    match (finding.outcome, stop(finding)) {
        (Outcome::Delivered | Outcome::Reported, _) => [Passed; 4],
        (Outcome::Relayed, _) => [Passed, Passed, Passed, Unknown],
        (_, None) => [Passed, Unknown, Unknown, Unknown],
        (_, Some(Stop::SendingServer)) => [Passed, Stopped, Ahead, Ahead],
        (_, Some(Stop::Between)) => [Passed, Passed, Ahead, Ahead],
        (_, Some(Stop::ReceivingServer)) => [Passed, Passed, Stopped, Ahead],
        (_, Some(Stop::Mailbox)) => [Passed, Passed, Passed, Stopped],
    }
}

impl<S: Source> Answer<S> {
    pub(super) fn draw_path(&self, canvas: &mut impl Canvas, finding: &Finding) {
        let shown = Shown::of(finding);
        let is_held = matches!(shown, Shown::Delayed | Shown::ForNow);
        let is_between = stop(finding) == Some(Stop::Between);
        let sign = if is_held { icons::DELAYED } else { icons::FAILED };
        canvas.open("figure.path");
        self.draw_words(canvas, "figcaption.caption", caption(finding, is_held));
        // Lists without marks are no lists to VoiceOver unless they say so.
        canvas.open("ol role=list");
        for (at, state) in states(finding).into_iter().enumerate() {
            canvas.open("li");
            canvas.set("data-state", ["passed", "stopped", "ahead", "unknown"][state as usize]);
            canvas.open("span.station");
            icons::draw(canvas, [icons::PERSON, icons::SERVER, icons::SERVER, icons::MAILBOX][at]);
            let sign_here = match state {
                State::Passed => Some(icons::DONE),
                State::Stopped => Some(sign),
                _ => None,
            };
            if let Some(sign) = sign_here {
                canvas.open("span.sign");
                icons::draw(canvas, sign);
                canvas.close();
            }
            canvas.close();
            if is_between && at == 2 {
                canvas.open("span.road-sign");
                icons::draw(canvas, sign);
                canvas.close();
            }
            self.draw_words(canvas, "span.name", self.station(at));
            canvas.text(" ");
            self.draw_words(canvas, "span.state", state_words(state, at, is_held, is_between));
            canvas.close();
        }
        canvas.close_all(2);
    }

    fn station(&self, at: usize) -> usize {
        match (at, self.options.audience) {
            (3, _) => messages::UI_STATION_MAILBOX,
            (_, Audience::Sender) => messages::UI_STATION_YOU + at,
            _ => messages::UI_STATION_SENDER + at,
        }
    }
}

fn state_words(state: State, at: usize, is_held: bool, is_between: bool) -> usize {
    match state {
        State::Passed if at == 0 => messages::UI_STATE_SENT,
        State::Passed if at == 3 => messages::UI_STATE_ARRIVED,
        State::Passed => messages::UI_STATE_TOOK_IT,
        State::Stopped if is_held => messages::UI_STATE_HELD,
        State::Stopped => messages::UI_STATE_STOPPED,
        State::Unknown => messages::UI_STATE_UNKNOWN,
        State::Ahead if is_held && !(is_between && at == 2) => messages::UI_STATE_NOT_YET,
        State::Ahead => messages::UI_STATE_NOT_REACHED,
    }
}

fn caption(finding: &Finding, is_held: bool) -> usize {
    match (stop(finding), finding.outcome) {
        (Some(stop), _) => {
            let first = if is_held { messages::UI_HELD_SENDING_SERVER } else { messages::UI_STOPPED_SENDING_SERVER };
            first + stop as usize
        }
        (None, Outcome::Delivered | Outcome::Reported) => messages::UI_WAY_ARRIVED,
        (None, Outcome::Relayed) => messages::UI_WAY_PASSED_ON,
        (None, Outcome::InProgress) => messages::UI_WAY_TALKING,
        (None, _) => messages::UI_WAY_UNKNOWN,
    }
}

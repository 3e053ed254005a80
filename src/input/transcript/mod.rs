//! An SMTP session: which reply answers which command, and which of them decide.
//!
//! [`lines`] tells who speaks, [`session`] follows the talk. A bounce that quotes a session is no business of this room.

mod lines;
mod session;

use super::notice::{Recognition, Setting};
use super::text::Text;
use crate::decoding::{Kind, WarningId};
use crate::list::{List, list};
use session::Session;

/// Reads a session; `None` where the text is none.
pub fn recognise(text: &Text) -> Option<Recognition> {
    let string = text.as_str();
    if is_bounce(string) {
        return None;
    }
    let lines = lines::read(string)?;
    let mut session = Session::new(text, &lines, setting(string));
    for line in &lines {
        session.read(line);
    }
    let (notices, limit_reached) = session.finish();
    let mut recognition = Recognition::new(Kind::Transcript, notices);
    if limit_reached {
        recognition.warnings.push(WarningId::LimitReached);
    }
    Some(recognition)
}

/// Sendmail's bounces quote the session that failed, between lines of their own.
fn is_bounce(text: &str) -> bool {
    const MARKS: List = list![
        "----- Transcript of session follows",
        "----- The following addresses had",
        "Reporting-MTA:",
        "Final-Recipient:",
        "Diagnostic-Code:",
    ];
    MARKS.is_in(text)
}

/// Servers try again by themselves, the programs of people do not; of a typed session nobody knows.
fn setting(text: &str) -> Setting {
    const SERVERS: List = list!["postfix/", "mta: ", "SMTP<< ", "smtp-out: "];
    const CLIENTS: List = list![
        "SERVER -> CLIENT:",
        "FROM SERVER:",
        "reply: b'",
        "reply: '",
        "DEBUG SMTP",
        "SMTP[",
        "curl: ",
        "* Connected to",
    ];
    match () {
        () if SERVERS.is_in(text) => Setting::Server,
        () if CLIENTS.is_in(text) => Setting::Client,
        () => Setting::Unknown,
    }
}

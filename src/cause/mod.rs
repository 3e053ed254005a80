//! What a notice means: provider, words, enhanced status, reply code and command are read, ranked and weighed.
//!
//! Words beat the status, the status beats the code, a provider's own token beats all. Runner-ups are kept, and where
//! nothing tells, the answer is `unknown`: a wrong headline is worse than an honest one.

mod phrases;
mod provider;
mod ranking;
#[cfg(feature = "reports")]
pub mod reports;
mod words;

use crate::decoding::*;
use crate::input::scan::Scan;
use crate::input::{Command, Enhanced, Notice, Setting, Text};
use crate::knowledge::{self, RuleRow, known};
use crate::limits::MAX_REPLY;
use phrases::Scanned;
use ranking::{Candidate, Choice, Ranking};
use std::borrow::Cow;

/// The classifier's answer.
#[derive(Clone, Debug)]
pub struct Verdict {
    pub cause: Cause,
    pub alternatives: Vec<Cause>,
    pub confidence: Confidence,
    pub basis: Basis,
    pub permanence: Permanence,
    pub who: Who,
    /// Index into the table of providers.
    pub provider: Option<usize>,
    pub blocklist: Option<Blocklist>,
    pub evidence: Vec<Evidence>,
    pub rule: &'static str,
    /// A text of its own in the locale files; empty for none.
    pub variant: &'static str,
    /// The provider's page about this very case.
    pub url: Option<&'static str>,
    /// The words say another thing than the code or the status.
    pub contradicts: bool,
}

/// Up to so many tokens single words beside a code are taken for hints; in longer texts they say nothing.
const SHORT: usize = 40;

/// Reads what a notice means.
pub fn classify(notice: &Notice) -> Verdict {
    let reply = &notice.reply.text;
    let scanned = phrases::scan(head(reply));
    let hits = rule_hits(&scanned);
    let speaker = provider::speaker(notice, &scanned, &hits.marks);
    let situation = Situation::of(notice, speaker.as_ref().map(|speaker| speaker.provider));
    let mut ranking = Ranking::default();
    let allowed = |hints: bool| {
        let situation = &situation;
        hits.rules.iter().filter(move |hit| hit.rule.is_hint() == hints && situation.allows(hit.rule))
    };
    for hit in allowed(false) {
        let candidate = Candidate::from_rule(hit, reply, &scanned, situation.provider);
        let words = &reply.as_str()[scanned.range(hit.first, hit.last)];
        ranking.add(if situation.is_about_sender(hit.rule, words) { candidate.about_sender() } else { candidate });
    }
    for rule in known().bare_rules(situation.provider).filter(|rule| situation.allows(rule)) {
        ranking.add(Candidate::from_bare_rule(rule, notice));
    }
    if !ranking.has_words() && !notice.context.is_empty() {
        let scanned = phrases::scan(head(&notice.context));
        for hit in rule_hits(&scanned).rules.iter().filter(|hit| situation.allows(hit.rule) && !hit.rule.is_hint()) {
            ranking.add(Candidate::from_rule(hit, &notice.context, &scanned, situation.provider).told_beside());
        }
    }
    if !ranking.has_words() && situation.class.is_some() && scanned.tokens.len() <= SHORT {
        for hit in allowed(true) {
            ranking.add(Candidate::from_rule(hit, reply, &scanned, situation.provider));
        }
    }
    add_codes(&mut ranking, notice, &situation);
    // A log can tell that a message arrived without the words that the other server said to it.
    let arrived = notice.outcome == Some(Outcome::Delivered) && situation.class.is_none();
    if let Some(cause) = notice.hint.or(arrived.then_some(Cause::ACCEPTED)) {
        ranking.add(Candidate::from_form(cause));
    }
    let list = provider::blocklist(&scanned, reply);
    if let Some(list) = list.as_ref().filter(|_| situation.class != Some(2)) {
        ranking.add(Candidate::from_list(reply.span(scanned.range(list.token, list.token))));
    }
    let leaves_open = |first: usize, last: usize| {
        (first..=last).any(|token| is_or(&reply.as_str()[scanned.range(token, token)]))
            && !scanned.tokens[first..=last].iter().any(|token| token.after_stop)
    };
    let choice = ranking.choose(leaves_open);
    verdict(choice, notice, speaker, list)
}

/// `or`, in the languages that servers write.
fn is_or(word: &str) -> bool {
    matches!(word, "or" | "oder" | "ou" | "o" | "of" | "lub" | "albo" | "или" | "或" | "か" | "나")
}

/// As much of a text as is classified and shown.
fn head(text: &Text) -> &str {
    let string = text.as_str();
    let end = (0..=string.len().min(MAX_REPLY)).rev().find(|&end| string.is_char_boundary(end));
    &string[..end.unwrap_or(0)]
}

/// A rule whose phrase stands in the text.
struct RuleHit {
    rule: &'static RuleRow,
    first: usize,
    last: usize,
}

struct Hits {
    rules: Vec<RuleHit>,
    /// Providers whose marks stand in the text, with the first token of the mark.
    marks: Vec<(usize, usize)>,
}

/// Every rule once, at the first place where one of its phrases counts.
fn rule_hits(scanned: &Scanned) -> Hits {
    let mut found: Vec<phrases::Hit> = Vec::with_capacity(16);
    phrases::find(scanned, |hit| found.push(hit));
    found.sort_by_key(|hit| (hit.rule, hit.first, hit.last));
    let mut hits = Hits { rules: Vec::new(), marks: Vec::new() };
    let rules = &known().rules;
    for of_rule in found.chunk_by(|a, b| a.rule == b.rule) {
        let Some(hit) = counting(of_rule) else { continue };
        match rules.get(hit.rule as usize) {
            Some(rule) => hits.rules.push(RuleHit { rule, first: hit.first, last: hit.last }),
            None => hits.marks.push((hit.rule as usize - rules.len(), hit.first)),
        }
    }
    hits
}

/// The ids of all rules that hold for a notice: for its reply, or for what the form says beside it.
#[cfg(feature = "reports")]
fn rules_that_hold(notice: &Notice) -> Vec<&'static str> {
    let scanned = phrases::scan(notice.reply.text.as_str());
    let hits = rule_hits(&scanned);
    let beside = rule_hits(&phrases::scan(notice.context.as_str()));
    let speaker = provider::speaker(notice, &scanned, &hits.marks);
    let situation = Situation::of(notice, speaker.map(|speaker| speaker.provider));
    let by_words = hits.rules.iter().chain(&beside.rules).map(|hit| hit.rule);
    let by_codes = known().bare_rules(situation.provider);
    by_words.chain(by_codes).filter(|rule| situation.allows(rule)).map(|rule| rule.id).collect()
}

/// The first phrase of a rule that counts. A forbidding phrase takes its own words away from the rule ("protect users
/// from spam" says nothing of spam found); one that stands apart from them turns the whole rule off.
fn counting(of_rule: &[phrases::Hit]) -> Option<phrases::Hit> {
    if let [hit] = of_rule {
        return (!hit.forbids).then_some(*hit);
    }
    let overlap = |a: &phrases::Hit, b: &phrases::Hit| a.first <= b.last && b.first <= a.last;
    let forbidding = || of_rule.iter().filter(|hit| hit.forbids);
    let telling = || of_rule.iter().filter(|hit| !hit.forbids);
    if forbidding().any(|no| !telling().any(|hit| overlap(no, hit))) {
        return None;
    }
    telling().find(|hit| !forbidding().any(|no| overlap(no, hit))).copied()
}

/// What is known beside the words, for the conditions of rules.
struct Situation {
    /// As of [`Reply::class`](crate::input::Reply::class).
    class: Option<u8>,
    code: Option<u16>,
    enhanced: Option<Enhanced>,
    command: Option<Command>,
    provider: Option<usize>,
}

impl Situation {
    fn of(notice: &Notice, provider: Option<usize>) -> Situation {
        Situation {
            class: notice.reply.class(),
            code: notice.reply.code.map(|code| code.value),
            enhanced: notice.reply.enhanced.map(|enhanced| enhanced.value),
            command: notice.command,
            provider,
        }
    }

    /// RFC 5321 §3.3: after MAIL the only mailbox named so far is the sender's, so a mailbox or a domain that does not
    /// exist is his, unless the words name a recipient (some servers put off their answer to RCPT, some wrappers err). The
    /// statuses x.1.7 and x.1.8 say the same (RFC 3463 §3.2).
    fn is_about_sender(&self, rule: &RuleRow, words: &str) -> bool {
        let recipient = |word: &str| {
            let is = |name: &str| word.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
            is("recipient") || is("rcpt") || is("destin")
        };
        let status = self.enhanced.is_some_and(|status| status.subject == 1 && matches!(status.detail, 7 | 8));
        (self.command == Some(Command::Mail) || status)
            && is_about_address(rule.cause)
            && !words.split_by(&|c: char| !c.is_alphanumeric()).any(recipient)
    }

    /// A positive reply refuses nothing, whatever its words; only Postfix says goodbye with 221 to those who break rules, and a
    /// number that is no reply code can be the exit status of a program.
    fn agrees(&self, rule: &RuleRow) -> bool {
        self.class != Some(2)
            || self.code == Some(221)
            || self.code.is_some_and(|code| knowledge::reply_code(code).is_none())
            || matches!(rule.cause.group(), "success" | "progress" | "notice")
    }

    fn allows(&self, rule: &RuleRow) -> bool {
        (!rule.needs_provider || rule.provider == self.provider)
            && (rule.class == 0 || self.class == Some(rule.class))
            && (rule.codes.is_empty()
                || self.code.is_some_and(|code| { rule.codes }.any(|known| known == u32::from(code))))
            && (rule.statuses.is_empty() || self.enhanced.is_some_and(|enhanced| matches_status(rule, enhanced)))
            && (rule.commands == 0 || self.command.is_some_and(|command| rule.commands & command_bit(command) != 0))
            && self.agrees(rule)
    }
}

fn matches_status(rule: &RuleRow, enhanced: Enhanced) -> bool {
    let mut statuses = rule.statuses;
    while !statuses.is_empty() {
        let (class, subject, detail) = (statuses.number(), statuses.number(), statuses.number());
        if (class == 0 || class == usize::from(enhanced.class))
            && subject == usize::from(enhanced.subject)
            && (detail == 0 || detail == usize::from(enhanced.detail) + 1)
        {
            return true;
        }
    }
    false
}

/// The bit of a command in [`RuleRow::commands`].
fn command_bit(command: Command) -> u8 {
    match command {
        Command::Connect => 1,
        Command::Ehlo => 1 << 1,
        Command::StartTls => 1 << 2,
        Command::Auth => 1 << 3,
        Command::Mail => 1 << 4,
        Command::Rcpt => 1 << 5,
        Command::Data => 1 << 6,
        Command::EndOfData => 1 << 7,
        _ => 0,
    }
}

/// Causes that speak of an address, whosever it is.
fn is_about_address(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::MAILBOX_UNKNOWN
            | Cause::MAILBOX_DISABLED
            | Cause::ADDRESS_INVALID
            | Cause::ADDRESS_UNVERIFIED
            | Cause::DOMAIN_UNKNOWN
            | Cause::DOMAIN_NO_MAIL
            | Cause::RECIPIENT_REFUSED
    )
}

/// What 550 says beside words that say nothing to us.
const UNREAD_550: knowledge::Reading = knowledge::Reading {
    cause: Cause::UNKNOWN,
    alternatives: &[Cause::MAILBOX_UNKNOWN, Cause::POLICY_REFUSED, Cause::SPAM_SUSPECTED],
    confidence: Confidence::Low,
};

/// What the enhanced status and the reply code suggest by themselves.
fn add_codes(ranking: &mut Ranking, notice: &Notice, situation: &Situation) {
    let about_sender =
        |reading: &knowledge::Reading| situation.command == Some(Command::Mail) && is_about_address(reading.cause);
    if let Some(enhanced) = notice.reply.enhanced {
        if enhanced.value.class == 2 {
            if notice.reply.code.is_none() {
                // RFC 3463 §2: the first digit alone says that all went well.
                ranking.add(Candidate::from_status(Cause::ACCEPTED, 36, enhanced.span));
            }
        } else if let Some(row) = knowledge::enhanced_code(enhanced.value.subject, enhanced.value.detail) {
            if about_sender(&row.reading) {
                ranking.add(Candidate::from_status(Cause::SENDER_REFUSED, 36, enhanced.span));
            } else {
                ranking.add_reading(&row.reading, Basis::EnhancedStatus, "status", enhanced.span);
            }
        }
    }
    let Some(code) = notice.reply.code else { return };
    let row = knowledge::reply_code(code.value);
    if row.is_some_and(|row| about_sender(&row.reading)) {
        // RFC 5321 §3.3: after MAIL the mailbox that 550 speaks of is the sender's.
        ranking.add(Candidate::from_code(Cause::SENDER_REFUSED, 20, code.span));
    } else if situation.command == Some(Command::EndOfData) && matches!(code.value, 550 | 554) {
        // The recipient was accepted before: what is refused is the message.
        ranking.add(Candidate::from_code(Cause::POLICY_REFUSED, 18, code.span));
    } else if code.value == 550 && !notice.reply.text.is_empty() && !ranking.has_words() {
        // Used for every kind of refusal: where its words are not understood, nothing is known.
        ranking.add_reading(&UNREAD_550, Basis::ReplyCode, "code", code.span);
    } else if let Some(row) = row {
        ranking.add_reading(&row.reading, Basis::ReplyCode, "code", code.span);
    } else if let 2 | 3 = code.value / 100 {
        // RFC 5321 §4.2.1: a client that does not know a code goes by its first digit.
        let cause = if code.value < 300 { Cause::ACCEPTED } else { Cause::CONTINUE };
        ranking.add(Candidate::from_code(cause, 18, code.span));
    }
}

fn verdict(
    mut choice: Choice,
    notice: &Notice,
    speaker: Option<provider::Speaker>,
    list: Option<provider::Listed>,
) -> Verdict {
    // That it waits may be all that is told.
    if choice.best.basis == Basis::None && notice.outcome == Some(Outcome::Delayed) {
        choice.best = Candidate::from_form(Cause::DELAYED);
    }
    let cause = choice.best.cause;
    let mut evidence = std::mem::take(&mut choice.best.evidence);
    if let Some(code) = notice.reply.code {
        evidence.push(Evidence { span: code.span, tells: Tells::Code });
    }
    if let Some(enhanced) = notice.reply.enhanced {
        evidence.push(Evidence { span: enhanced.span, tells: Tells::EnhancedStatus });
    }
    if let Some(recipient) = &notice.recipient {
        evidence.push(Evidence { span: recipient.span, tells: Tells::Recipient });
    }
    if let Some(span) = speaker.as_ref().and_then(|speaker| speaker.span) {
        evidence.push(Evidence { span, tells: Tells::Provider });
    }
    evidence.retain(|evidence| evidence.span.start < evidence.span.end);
    evidence.sort();
    evidence.dedup();
    let permanence = permanence(&choice.best, notice);
    Verdict {
        cause,
        who: choice.best.who.unwrap_or(cause.who()),
        permanence,
        alternatives: choice.alternatives,
        confidence: choice.confidence.min(most_sure(&choice.best, notice)),
        basis: choice.best.basis,
        provider: choice.best.provider.or(speaker.map(|speaker| speaker.provider)),
        blocklist: list.filter(|_| is_about_reputation(cause)).map(|list| list.blocklist),
        evidence,
        rule: choice.best.rule,
        variant: choice.best.variant,
        url: choice.best.url,
        contradicts: choice.contradicts,
    }
}

fn is_about_reputation(cause: Cause) -> bool {
    cause.group() == "reputation" || cause == Cause::SPAM_SUSPECTED || cause == Cause::SENDER_REFUSED
}

/// How long it lasts: the rule knows best, then the cause where its nature decides, then the first digit.
fn permanence(best: &Candidate, notice: &Notice) -> Permanence {
    if let Some(permanence) = best.permanence {
        return permanence;
    }
    let usual = best.cause.permanence();
    if usual == Permanence::Success || notice.outcome == Some(Outcome::Delivered) {
        return usual;
    }
    let class = notice.reply.class();
    let is_said = matches!(best.basis, Basis::Text | Basis::Provider);
    match (class, usual) {
        // The words are believed where they say what no waiting changes, or what passes by itself.
        (Some(4), Permanence::Permanent) if is_said && is_lasting(best.cause) => Permanence::Permanent,
        (Some(5), Permanence::Temporary)
            if is_said && matches!(best.cause, Cause::SERVER_UNAVAILABLE | Cause::SERVER_FULL) =>
        {
            Permanence::Temporary
        }
        (Some(4), _) => Permanence::Temporary,
        (Some(5), Permanence::Unknown) => Permanence::Permanent,
        // A fault of the other side passes by itself, unless the one who met it says that it is final.
        (Some(5), Permanence::Temporary) if best.cause.group() == "server" => Permanence::Permanent,
        (None, Permanence::Temporary) if notice.outcome == Some(Outcome::Failed) && best.cause.group() == "server" => {
            Permanence::Permanent
        }
        _ => usual,
    }
}

/// A status x.7.y speaks of security and policy. Of words beside it that are read as a fault of a server, a name or a mailbox,
/// and of a few words out of many beside x.7.1, which tells nothing more, a tenth were read wrongly: they are not quite sure.
fn most_sure(best: &Candidate, notice: &Notice) -> Confidence {
    let Some(status) = notice.reply.enhanced.map(|enhanced| enhanced.value) else { return Confidence::High };
    if status.subject != 7 || best.basis != Basis::Text {
        return Confidence::High;
    }
    let is_of_login = notice.reply.code.is_some_and(|code| matches!(code.value, 530..=538));
    let doubted = match best.cause {
        Cause::SERVER_UNAVAILABLE
        | Cause::SERVER_ERROR
        | Cause::SERVER_FULL
        | Cause::MAILER_FAILED
        | Cause::CONNECTION_FAILED
        | Cause::DOMAIN_UNKNOWN
        | Cause::MAILBOX_FULL
        | Cause::MAILBOX_BUSY => true,
        Cause::IP_BLOCKED
        | Cause::LOGIN_REQUIRED
        | Cause::LOGIN_FAILED
        | Cause::SENDER_REFUSED
        | Cause::RECIPIENT_REFUSED
        | Cause::DOMAIN_NO_MAIL
        | Cause::SENDING_LIMIT
        | Cause::POLICY_REFUSED
        | Cause::CONTENT_REFUSED => status.detail <= 1 && best.thin && !is_of_login,
        _ => false,
    };
    if doubted { Confidence::Medium } else { Confidence::High }
}

/// What stays as it is until somebody changes it, whatever the first digit of the code.
fn is_lasting(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::MAILBOX_UNKNOWN
            | Cause::MAILBOX_DISABLED
            | Cause::MAILBOX_MOVED
            | Cause::ADDRESS_INVALID
            | Cause::DOMAIN_NO_MAIL
            | Cause::RELAY_DENIED
            | Cause::MESSAGE_TOO_LARGE
            | Cause::ATTACHMENT_REFUSED
    )
}

/// Whether the code, or the status without one, lets the server try again.
fn is_deferred(notice: &Notice) -> bool {
    notice.reply.class() == Some(4)
}

/// A notice and its verdict as the public answer, without an explanation.
pub fn finding(notice: &Notice, verdict: Verdict) -> Finding {
    let fact = |words: &Option<String>| words.as_deref().and_then(line);
    let remote = Remote { host: fact(&notice.remote.host), ip: fact(&notice.remote.ip) };
    let (outcome, retry) = (outcome(notice, &verdict), retry(notice, &verdict));
    Finding {
        outcome,
        cause: verdict.cause,
        alternatives: verdict.alternatives,
        confidence: verdict.confidence,
        basis: verdict.basis,
        permanence: verdict.permanence,
        who: verdict.who,
        retry,
        recipient: notice.recipient.as_ref().and_then(|passage| line(&passage.words)),
        deferrals: notice.deferrals,
        code: notice.reply.code.map(|code| code.value),
        enhanced: notice.reply.enhanced.map(|enhanced| enhanced.value.digits()),
        reply: line(head(&notice.reply.text)),
        command: notice.command.map(|command| command.name()),
        provider: verdict.provider.map(|at| &known().providers[at]).map(|row| Provider { id: row.id, name: row.name }),
        remote: (remote != Remote::default()).then_some(remote),
        reporter: fact(&notice.reporter),
        blocklist: verdict.blocklist,
        evidence: verdict.evidence,
        explanation: None,
        rule: verdict.rule,
    }
}

/// Words of the input as a fact: one line, in which nothing steers a terminal; `None` where nothing is left.
pub fn line(words: &str) -> Option<String> {
    let mut plain = Cow::Borrowed(words);
    // The control characters beyond ASCII are U+0080 to U+009F, which begin with this byte.
    let is_odd = |byte: u8| byte.is_ascii_control() || byte == 0xc2;
    // To the end, whatever is found: without a way out of the loop the bytes are compared many at a time.
    if words.bytes().fold(false, |odd, byte| odd | is_odd(byte)) {
        plain = words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    }
    let words = plain.trim();
    (!words.is_empty()).then(|| words.to_string())
}

/// What became of the message: what the form says, else what the reply amounts to.
fn outcome(notice: &Notice, verdict: &Verdict) -> Outcome {
    if let Some(outcome) = notice.outcome {
        return outcome;
    }
    match (verdict.cause.group(), verdict.cause) {
        ("success", Cause::WILL_FORWARD) => Outcome::Relayed,
        ("success", _) => Outcome::Delivered,
        ("progress", _) => Outcome::InProgress,
        (_, Cause::DELAYED) => Outcome::Delayed,
        ("notice", Cause::AUTO_REPLY | Cause::COMPLAINT | Cause::RECEIPT) => Outcome::Reported,
        ("unknown", _) if notice.reply.code.is_none() && notice.reply.enhanced.is_none() => Outcome::Unknown,
        _ if (verdict.permanence == Permanence::Temporary || is_deferred(notice))
            && notice.setting == Setting::Server =>
        {
            Outcome::Delayed
        }
        _ => Outcome::Failed,
    }
}

/// Who tries again. A server keeps a message after a 4yz reply (RFC 5321 §4.5.4.1); a mail client does not.
fn retry(notice: &Notice, verdict: &Verdict) -> Retry {
    let by = match (outcome(notice, verdict), verdict.permanence, notice.setting) {
        (Outcome::Delayed, ..) => RetryBy::Server,
        (Outcome::Delivered | Outcome::Relayed | Outcome::InProgress | Outcome::Reported, ..) => RetryBy::Nobody,
        (_, Permanence::Permanent, _) if !is_deferred(notice) => RetryBy::Nobody,
        (_, Permanence::Temporary, Setting::Client | Setting::Report) => RetryBy::Sender,
        (_, Permanence::Temporary, Setting::Server) => RetryBy::Server,
        _ => RetryBy::Unknown,
    };
    Retry { by, after: None, until: notice.retry_until.clone() }
}

#[cfg(test)]
mod tests;

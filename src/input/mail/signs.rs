//! What a mail is, by its head: a bounce from a system, an automatic answer, a forwarded mail, a challenge.

use super::fields::{self, Fields};
use crate::input::scan::Scan;
use crate::list::{List, list};

/// Who wrote the mail, as far as its head tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writer {
    /// A mail system about a message that it handled.
    System,
    /// A person's or a program's automatic answer (RFC 3834).
    AutoReply,
    /// Somebody who passes on another mail.
    Forwarder,
    Person,
}

/// Reads the head of a message.
pub fn writer(head: &Fields, report_type: &str) -> Writer {
    let subject = head.plain("subject").unwrap_or_default().lowered();
    let by_daemon = is_daemon(head);
    let by_nobody = has_null_path(head);
    if !by_daemon && is_auto_reply(head, &subject) {
        return Writer::AutoReply;
    }
    if by_daemon
        || by_nobody
        || !report_type.is_empty()
        || head.has("x-failed-recipients")
        || is_about_delivery(&subject, head)
    {
        return Writer::System;
    }
    if is_forward(&subject) { Writer::Forwarder } else { Writer::Person }
}

/// Bounces go with a null return path (RFC 5321 §4.5.5), and so do some automatic answers.
pub fn has_null_path(head: &Fields) -> bool {
    head.get("return-path").is_some_and(|path| matches!(path.as_str().trim(), "<>" | "< >"))
}

/// Whether the head is that of a mail system, by more than the subject.
pub fn is_sure(head: &Fields) -> bool {
    has_null_path(head) || is_daemon(head) && !is_named_like_a_service(head)
}

/// Whether nothing but a word in the sender's name makes it a mail system: `Royal Mail Service`.
fn is_named_like_a_service(head: &Fields) -> bool {
    const NAMES: List = list!["mail service", "mail_service", "internet mail", "antivirus", "mail system"];
    let from = head.plain("from").unwrap_or_default().to_lowercase();
    let (name, address) = from.rsplit_once('<').unwrap_or(("", &from));
    NAMES.is_in(name) && !["daemon", "postmaster", "delivery"].iter().any(|known| address.has_words(known))
}

/// Whether the sender has the name or the address of a mail system.
fn is_daemon(head: &Fields) -> bool {
    const LOCAL_PARTS: List = list![
        "mailer-daemon",
        "mailerdaemon",
        "mailer_daemon",
        "mail-daemon",
        "maildaemon",
        "postmaster",
        "post_master",
        "mdaemon",
        "mail-delivery",
        "mail.delivery.system",
        "bounce",
        "bounces",
        "mailadmin",
        "microsoftexchange",
        "mail_daemon",
        "mail-admin",
        "mailsystem",
        "mail-system",
        "delivery",
        "dsn",
    ];
    const NAMES: List = list![
        "mail delivery",
        "delivery subsystem",
        "mailer-daemon",
        "mailer daemon",
        "postmaster",
        "mail administrator",
        "system administrator",
        "mail system",
        "mail service",
        "mail router",
        "internet mail",
        "maildelivery",
        "mail_service",
        "smtp gateway",
        "smtp_gateway",
        "antivirus",
    ];
    let from = head.plain("from").unwrap_or_default().lowered();
    let local = fields::addresses(&crate::input::Text::from_input(&from)).pop().map(|address| address.words);
    let local = local.as_deref().and_then(|words| words.split('@').next()).unwrap_or("");
    head.words("return-path").to_ascii_lowercase().has_words("mailer-daemon")
        || LOCAL_PARTS.begins(local)
        || NAMES.is_in(&from)
}

/// Subjects of bounces; only where nobody answers or passes on.
fn is_about_delivery(subject: &str, head: &Fields) -> bool {
    const SUBJECTS: List = list![
        "undeliver",
        "failure notice",
        "returned mail",
        "delivery status notification",
        "delivery failure",
        "delivery notification",
        "mail delivery failed",
        "delivery failed",
        "mail failure",
        "delivery report",
        "non-deliver",
        "nondeliver",
        "delivery has failed",
        "delayed mail",
        "could not send message",
        "returned to sender",
        "unzustellbar",
        "nicht zustellbar",
        "non remis",
        "échec de la remise",
        "no se puede entregar",
        "non recapitabile",
        "onbestelbaar",
        "не доставлено",
        "недоставленн",
    ];
    let answers = head.has("in-reply-to") || subject.starts_with("re:") || is_forward(subject);
    !answers && SUBJECTS.is_in(subject)
}

fn is_auto_reply(head: &Fields, subject: &str) -> bool {
    const SUBJECTS: List = list![
        "auto:",
        "auto reply",
        "auto-reply",
        "autoreply",
        "automatic reply",
        "out of office",
        "out of the office",
        "autoresponse",
        "auto response",
        "réponse automatique",
        "automatische antwort",
        "abwesenheit",
        "respuesta automática",
        "risposta automatica",
        "automatisch antwoord",
        "resposta automática",
        "自動返信",
        "自動応答",
        "автоответ",
        "odpowiedź automatyczna",
        "自动回复",
        "vacation",
    ];
    let submitted = head.words("auto-submitted").to_ascii_lowercase();
    let is_marked =
        ["x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply"].iter().any(|name| head.has(name))
            || head.words("x-apple-action").eq_ignore_ascii_case("vacation")
            || head.words("precedence").eq_ignore_ascii_case("auto_reply");
    let named = SUBJECTS.begins(subject);
    is_marked || named || submitted.starts_with("auto-replied") && !is_about_delivery(subject, head)
}

fn is_forward(subject: &str) -> bool {
    const PREFIXES: List =
        list!["fwd:", "fw:", "wg:", "tr:", "rv:", "enc:", "i:", "doorst:", "vs:", "vb:", "转发:", "[fwd:"];
    PREFIXES.begins(subject)
}

/// Whether the head is that of a program's mail to one reader: not of a person's, not of a list's.
pub fn is_automatic(head: &Fields) -> bool {
    const LOCAL_WORDS: List = list![
        "noreply",
        "no-reply",
        "no_reply",
        "donotreply",
        "system",
        "daemon",
        "admin",
        "service",
        "server",
        "mailer",
        "delivery",
        "error",
        "notif",
        "gateway",
        "robot",
        "auto",
        "smtp",
        "mta",
        "alert",
        "root",
        "support",
        "mail",
    ];
    let from = head.plain("from").unwrap_or_default().lowered();
    let local = fields::addresses(&crate::input::Text::from_input(&from)).pop().map(|address| address.words);
    let local = local.as_deref().and_then(|words| words.split('@').next()).unwrap_or("").to_string();
    let submitted = head.words("auto-submitted").to_ascii_lowercase().starts_with("auto-");
    submitted || head.words("precedence").eq_ignore_ascii_case("junk") || LOCAL_WORDS.is_in(&local)
}

/// Whether the mail is an answer or comes from a list.
pub fn is_conversation(head: &Fields) -> bool {
    ["in-reply-to", "references", "list-id", "list-unsubscribe"].iter().any(|name| head.has(name))
}

/// Whether a text asks its reader to confirm before the message is delivered.
pub fn is_challenge(text: &str) -> bool {
    const PHRASES: List = list![
        "waitlisted",
        "guest list",
        "not pre-approved",
        "challenge-response",
        "challenge/response",
        "spamarrest",
        "to be added to my list of approved senders",
        "confirm that you are a human",
        "verify that you are a human",
        "prove that you are a human",
        "approved senders list",
        "mail is being held",
        "message is being held until",
        "click the link below to confirm",
        "just this once, click",
    ];
    let start = text.char_indices().nth(8000).map_or(text, |(at, _)| &text[..at]).to_ascii_lowercase();
    PHRASES.is_in(&start)
}

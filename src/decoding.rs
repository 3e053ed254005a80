//! The public shape of an answer: what [`decode`](crate::decode) returns.
//!
//! The names and fields are those of the JavaScript contract (`src/types.d.ts`). Spans are byte offsets into the input;
//! the JavaScript boundary turns them into UTF-16 code units. Nothing here knows how an answer is found.

pub use crate::knowledge::Cause;

/// What the input turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Kind {
    /// One or more bare SMTP or LMTP replies.
    Reply,
    /// Nothing but a code: `550`, `5.7.26`, `550 5.1.1`.
    Code,
    /// An SMTP session.
    Transcript,
    /// Lines of a mail server's log.
    Log,
    /// A reply wrapped by a mail client, a library or an application.
    Error,
    /// The human-readable text of a bounce, or bare DSN fields.
    Notice,
    /// A whole RFC 5322 mail.
    Message,
    /// Nothing here tells of mail delivery.
    Unrecognized,
}

/// What became of the message for one recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Outcome {
    Failed,
    Delayed,
    Delivered,
    /// Passed on to a system that gives no further reports (RFC 3464 §2.3.3).
    Relayed,
    /// A reply in the middle of a session: nothing is decided yet.
    InProgress,
    /// A report that is no failure: a complaint, a receipt, an auto-reply.
    Reported,
    Unknown,
}

/// Whether the same message can succeed later without a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Permanence {
    Permanent,
    Temporary,
    Success,
    Unknown,
}

/// Who can act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Who {
    Sender,
    SenderAdmin,
    Recipient,
    RecipientAdmin,
    Nobody,
    Unknown,
}

/// How sure the answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Confidence {
    Low,
    Medium,
    High,
}

/// What the cause was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Basis {
    /// A wording or token of one provider, which has a meaning of its own.
    Provider,
    Text,
    EnhancedStatus,
    ReplyCode,
    None,
}

/// Who tries again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum RetryBy {
    /// The sending mail server, without anyone's help.
    Server,
    Sender,
    Nobody,
    Unknown,
}

/// Whether, by whom and when delivery is tried again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Retry {
    pub by: RetryBy,
    /// Seconds to wait, as the text asks.
    pub after: Option<u32>,
    /// The end of the attempts, in RFC 3339.
    pub until: Option<String>,
}

/// A half-open range of bytes of the input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

/// What a piece of evidence tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Tells {
    Code,
    EnhancedStatus,
    Cause,
    Provider,
    Recipient,
    Retry,
}

/// A span of the input that led to the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Evidence {
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    pub tells: Tells,
}

/// A service with a stable id and a display name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Provider {
    pub id: &'static str,
    pub name: &'static str,
}

/// The host that gave the reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Remote {
    pub host: Option<String>,
    pub ip: Option<String>,
}

/// A named block list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Blocklist {
    pub name: String,
    /// The page where a listing is looked up or removed.
    pub url: Option<String>,
}

/// A link with its title.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Link {
    pub title: String,
    pub url: String,
}

/// Plain language with the finding's facts filled in. Plain text, never markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Explanation {
    pub headline: String,
    pub summary: String,
    pub steps: Vec<String>,
    pub avoid: Option<String>,
    pub retry: String,
    pub for_admin: String,
    pub links: Vec<Link>,
}

/// One recipient and one reply.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Finding {
    pub outcome: Outcome,
    pub cause: Cause,
    /// Other readings that the text allows, best first.
    pub alternatives: Vec<Cause>,
    pub confidence: Confidence,
    pub basis: Basis,
    pub permanence: Permanence,
    pub who: Who,
    pub retry: Retry,
    pub recipient: Option<String>,
    /// Earlier temporary failures of the same delivery that a log shows.
    pub deferrals: u32,
    /// RFC 5321 reply code, 200 to 599.
    pub code: Option<u16>,
    /// RFC 3463 enhanced status code as the input has it.
    pub enhanced: Option<String>,
    /// The server's own words: continuation lines joined, codes and wrappers removed.
    pub reply: Option<String>,
    /// The command that was answered: `CONNECT`, `EHLO`, `AUTH`, `MAIL`, `RCPT`, `DATA`, `END-OF-DATA` and so on.
    pub command: Option<&'static str>,
    pub provider: Option<Provider>,
    pub remote: Option<Remote>,
    /// The host that reports the reply.
    pub reporter: Option<String>,
    pub blocklist: Option<Blocklist>,
    pub evidence: Vec<Evidence>,
    /// `None` when [`Options::explain`](crate::Options::explain) is off.
    pub explanation: Option<Explanation>,
    /// Stable id of the rule that decided.
    pub rule: &'static str,
}

/// Facts about the mail that failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Original {
    pub subject: Option<String>,
    pub message_id: Option<String>,
    pub from: Option<String>,
    /// As the mail has it (RFC 5322 `date-time`).
    pub date: Option<String>,
}

/// Something the reader should know about an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum WarningId {
    /// The code says another thing than the words.
    CodeContradictsText,
    /// The mail client explains the reply wrongly; the server's words were used.
    ClientExplanationOverridden,
    /// The input breaks off.
    Truncated,
    /// The input is longer than [`MAX_INPUT`](crate::limits::MAX_INPUT); the rest was not read.
    TooLong,
    /// A limit of [`limits`](crate::limits) was reached.
    LimitReached,
    /// The returned mail was not sent by the reader.
    Backscatter,
    MixedLanguages,
    /// Bytes that are no text in their charset.
    DecodingDamaged,
    /// The bounce does not say why.
    NoReasonGiven,
    /// The input is an Outlook file (`.msg`), which is not read.
    OutlookFile,
}

/// A [`WarningId`] with a sentence in the asked language.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Warning {
    pub id: WarningId,
    pub message: String,
}

/// The whole answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Decoding {
    pub kind: Kind,
    /// One per recipient and reply, in the order of the input; empty when nothing tells of delivery.
    pub findings: Vec<Finding>,
    pub original: Option<Original>,
    pub warnings: Vec<Warning>,
    /// BCP 47 tag of the language the explanations are in.
    pub locale: String,
}

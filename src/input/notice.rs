//! What recognising yields: one [`Notice`] for each recipient and reply, whatever form the input had.
//!
//! A notice holds what was said and where, never what it means: that is the classifier's work.

use super::text::Text;
use crate::decoding::{Cause, Kind, Original, Outcome, Remote, Span, WarningId};
use crate::list::{Table, table};

/// What a form found in the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognition {
    pub kind: Kind,
    /// In the order of the input; empty when nothing tells of delivery.
    pub notices: Vec<Notice>,
    pub original: Option<Original>,
    pub warnings: Vec<WarningId>,
}

impl Recognition {
    pub fn new(kind: Kind, notices: Vec<Notice>) -> Recognition {
        Recognition { kind, notices, original: None, warnings: Vec::new() }
    }
}

/// One recipient and one reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notice {
    /// What became of the message as the form itself says it (`Action: delayed`, `status=sent`); `None` where only the
    /// reply can tell.
    pub outcome: Option<Outcome>,
    pub recipient: Option<Passage>,
    pub reply: Reply,
    /// The command that was answered.
    pub command: Option<Command>,
    /// The host that gave the reply.
    pub remote: Remote,
    /// The host that reports it.
    pub reporter: Option<String>,
    /// What the form says about this recipient beside the reply: wrappers, the reporter's own verdict. The classifier
    /// turns to it where the reply tells nothing.
    pub context: Text,
    /// `Will-Retry-Until`, in RFC 3339.
    pub retry_until: Option<String>,
    pub setting: Setting,
    /// The cause where the form alone says it, whatever its words: a complaint, a receipt, an auto-reply.
    pub hint: Option<Cause>,
    /// Earlier temporary failures of the same delivery, as far as the input shows them.
    pub deferrals: u32,
}

/// Where a notice was found, which decides who tries again after a temporary failure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Setting {
    /// A bare reply or code: nobody knows who got it.
    #[default]
    Unknown,
    /// A mail server's log or a session between servers: the server tries again.
    Server,
    /// A mail client's or a library's error: nobody tries again unless the sender does.
    Client,
    /// A bounce or a report: the server has given up, or says that it has not.
    Report,
}

/// Words of the input with their place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    pub words: String,
    pub span: Span,
}

/// What a server said (RFC 5321 §4.2).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    pub code: Option<Located<u16>>,
    pub enhanced: Option<Located<Enhanced>>,
    /// The server's own words: continuation lines joined by a blank, codes and wrappers removed.
    pub text: Text,
}

impl Reply {
    /// The first digit of code and status; the code's where they differ.
    pub fn class(&self) -> Option<u8> {
        let of_code = self.code.map(|code| (code.value / 100) as u8);
        of_code.or(self.enhanced.map(|enhanced| enhanced.value.class))
    }
}

/// A value with the place where the input has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Located<T> {
    pub value: T,
    pub span: Span,
}

/// An enhanced status code (RFC 3463).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Enhanced {
    /// 2, 4 or 5.
    pub class: u8,
    /// 0 to 999.
    pub subject: u16,
    /// 0 to 999.
    pub detail: u16,
}

impl Enhanced {
    /// `5.1.1`
    pub fn digits(self) -> String {
        let mut out = String::with_capacity("5.999.999".len());
        out.push(char::from(b'0' + self.class));
        for number in [self.subject, self.detail] {
            out.push('.');
            for place in [100, 10, 1] {
                if number >= place || place == 1 {
                    out.push(char::from(b'0' + (number / place % 10) as u8));
                }
            }
        }
        out
    }
}

/// The SMTP command that a reply answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// The greeting.
    Connect,
    /// EHLO, HELO or LHLO.
    Ehlo,
    StartTls,
    Auth,
    Mail,
    Rcpt,
    Data,
    /// The message itself: the dot after DATA, or the last BDAT.
    EndOfData,
    Vrfy,
    Expn,
    Etrn,
    Help,
    Noop,
    Rset,
    Quit,
}

impl Command {
    /// The command whose name words begin with, as logs and bounces write it.
    pub fn named(words: &str) -> Option<Command> {
        const NAMES: Table<Command> = table![
            "end of data" => Command::EndOfData,
            "final data" => Command::EndOfData,
            "end of DATA" => Command::EndOfData,
            "end-of-data" => Command::EndOfData,
            "end-of-message" => Command::EndOfData,
            "message body" => Command::EndOfData,
            "sending data block" => Command::EndOfData,
            "data block" => Command::EndOfData,
            "eom" => Command::EndOfData,
            "rcpt" => Command::Rcpt,
            "mail" => Command::Mail,
            "sender" => Command::Mail,
            "data" => Command::Data,
            "bdat" => Command::EndOfData,
            "ehlo" => Command::Ehlo,
            "helo" => Command::Ehlo,
            "lhlo" => Command::Ehlo,
            "initial server greeting" => Command::Connect,
            "initial connection" => Command::Connect,
            "connect" => Command::Connect,
            "starttls" => Command::StartTls,
            "auth" => Command::Auth,
            "vrfy" => Command::Vrfy,
            "quit" => Command::Quit,
            "rset" => Command::Rset,
        ];
        let begins = |known: &str| words.get(..known.len()).is_some_and(|start| start.eq_ignore_ascii_case(known));
        NAMES.find(&begins).map(|(_, command)| command)
    }

    /// The name in the contract.
    pub fn name(self) -> &'static str {
        match self {
            Command::Connect => "CONNECT",
            Command::Ehlo => "EHLO",
            Command::StartTls => "STARTTLS",
            Command::Auth => "AUTH",
            Command::Mail => "MAIL",
            Command::Rcpt => "RCPT",
            Command::Data => "DATA",
            Command::EndOfData => "END-OF-DATA",
            Command::Vrfy => "VRFY",
            Command::Expn => "EXPN",
            Command::Etrn => "ETRN",
            Command::Help => "HELP",
            Command::Noop => "NOOP",
            Command::Rset => "RSET",
            Command::Quit => "QUIT",
        }
    }
}

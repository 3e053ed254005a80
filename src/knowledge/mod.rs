//! What is known, as data. The files beside this one are written by hand; `build/` checks them and compiles them into the
//! tables that are included here.

use crate::decoding::{Confidence, Permanence, Who};

/// Why a message was not delivered, or what else a reply means: a row of `causes.tsv`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cause(u8);

impl Cause {
    /// All causes, in the order of the table.
    pub fn all() -> impl Iterator<Item = Cause> {
        (0..tables::CAUSES.len() as u8).map(Cause)
    }

    /// The cause with this id.
    pub fn from_id(id: &str) -> Option<Cause> {
        Cause::all().find(|cause| cause.id() == id)
    }

    /// The stable id, such as `mailbox-unknown`.
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// What it concerns: `recipient`, `sender`, `content` and so on.
    pub fn group(self) -> &'static str {
        self.row().group
    }

    /// Who can usually act.
    pub fn who(self) -> Who {
        self.row().who
    }

    /// Whether it usually lasts.
    pub fn permanence(self) -> Permanence {
        self.row().permanence
    }

    /// The place in the order of the table.
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }

    fn row(self) -> &'static CauseRow {
        &tables::CAUSES[self.0 as usize]
    }
}

impl std::fmt::Debug for Cause {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Cause {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

pub(crate) struct CauseRow {
    id: &'static str,
    group: &'static str,
    permanence: Permanence,
    who: Who,
}

/// What a code says about the cause when the words say nothing.
pub(crate) struct Reading {
    pub cause: Cause,
    pub alternatives: &'static [Cause],
    pub confidence: Confidence,
}

pub(crate) struct ReplyCodeRow {
    pub code: u16,
    pub standard: bool,
    pub commands: &'static [&'static str],
    pub reading: Reading,
    pub source: &'static str,
}

pub(crate) struct EnhancedCodeRow {
    pub subject: u16,
    pub detail: u16,
    pub registered: bool,
    pub reading: Reading,
    pub source: &'static str,
}

pub(crate) struct ProviderRow {
    pub id: &'static str,
    pub name: &'static str,
    pub help: Option<&'static str>,
}

pub(crate) struct BlocklistRow {
    pub name: &'static str,
    pub url: &'static str,
    /// Words that name the list, lower case.
    pub words: &'static [&'static str],
}

/// Whose a host name is; an index into the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HostOwner {
    Provider(usize),
    Blocklist(usize),
}

/// A wording and what it means. Empty lists and zeros stand for "any".
pub(crate) struct RuleRow {
    pub id: &'static str,
    pub cause: Cause,
    /// 1 to 9: how much the wording says.
    pub weight: u8,
    /// Whether it has phrases; a rule without any holds for its codes and statuses alone.
    pub phrases: bool,
    pub provider: Option<usize>,
    pub needs_provider: bool,
    pub codes: &'static [u16],
    pub class: u8,
    pub statuses: &'static [(u8, u16, i16)],
    /// Bits in the order CONNECT, EHLO, STARTTLS, AUTH, MAIL, RCPT, DATA, END-OF-DATA.
    pub commands: u8,
    pub alternatives: &'static [Cause],
    pub who: Option<Who>,
    pub permanence: Option<Permanence>,
    /// A text of its own in the locale files.
    pub variant: &'static str,
    pub url: Option<&'static str>,
    pub doubtful: bool,
}

impl RuleRow {
    /// A single word of `rules/hints.toml`, for where no sentence was understood.
    pub fn is_hint(&self) -> bool {
        self.id.ends_with(".hint")
    }
}

/// The compiled data.
pub(crate) mod tables {
    use super::*;
    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

/// The provider or block list that a host name belongs to: the longest known end of the name. A known end that begins with
/// a dot stands for the hosts below a domain and not for the domain itself, which can be the domain of an address.
pub(crate) fn host_owner(host: &str) -> Option<HostOwner> {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let mut end = host.as_str();
    loop {
        if let Ok(at) = tables::HOSTS.binary_search_by(|(known, _)| (*known).cmp(end)) {
            return Some(tables::HOSTS[at].1);
        }
        end = match end.strip_prefix('.') {
            Some(rest) => rest,
            None => &end[end.find('.')?..],
        };
    }
}

/// The row of a reply code.
pub(crate) fn reply_code(code: u16) -> Option<&'static ReplyCodeRow> {
    tables::REPLY_CODES.binary_search_by_key(&code, |row| row.code).ok().map(|at| &tables::REPLY_CODES[at])
}

/// The row of an enhanced status, whatever its class.
pub(crate) fn enhanced_code(subject: u16, detail: u16) -> Option<&'static EnhancedCodeRow> {
    tables::ENHANCED_CODES
        .binary_search_by_key(&(subject, detail), |row| (row.subject, row.detail))
        .ok()
        .map(|at| &tables::ENHANCED_CODES[at])
}

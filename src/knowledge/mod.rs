//! What is known, as data. The files beside this one are written by hand; `build/` checks them and compiles them into the
//! tables that are included here.

mod packed;

use crate::decoding::{Confidence, Permanence, Who};
pub(crate) use packed::{Numbers, known, mark_of};

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
        let start = self.index().checked_sub(1).map_or(0, |before| tables::CAUSE_ID_ENDS[before]);
        &tables::CAUSE_IDS[start.into()..tables::CAUSE_ID_ENDS[self.index()].into()]
    }

    /// What it concerns: `recipient`, `sender`, `content` and so on.
    pub fn group(self) -> &'static str {
        tables::CAUSE_GROUPS[usize::from(self.row().group)]
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
    /// The place of its name in [`tables::CAUSE_GROUPS`].
    group: u8,
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
    /// Names with blanks between them.
    pub commands: &'static str,
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
    /// Words that name the list, lower case, with blanks between them.
    pub words: &'static str,
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
    pub codes: Numbers,
    pub class: u8,
    /// Three numbers each: class (0 for any), subject, and the detail plus one (0 for any).
    pub statuses: Numbers,
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

/// The compiled data, packed; [`known`] has the rows.
pub(crate) mod tables {
    use super::*;
    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

/// The provider or block list that a host name belongs to: the longest known end of the name. A known end that begins with
/// a dot stands for the hosts below a domain and not for the domain itself, which can be the domain of an address.
pub(crate) fn host_owner(host: &str) -> Option<HostOwner> {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let hosts = &known().hosts;
    let mut end = host.as_str();
    loop {
        if let Ok(at) = hosts.binary_search_by(|(known, _)| (*known).cmp(end)) {
            return Some(hosts[at].1);
        }
        end = match end.strip_prefix('.') {
            Some(rest) => rest,
            None => &end[end.find('.')?..],
        };
    }
}

/// The place of a reply code in the table.
pub(crate) fn reply_code_at(code: u16) -> Option<usize> {
    known().reply_codes.binary_search_by_key(&code, |row| row.code).ok()
}

/// The row of a reply code.
pub(crate) fn reply_code(code: u16) -> Option<&'static ReplyCodeRow> {
    reply_code_at(code).map(|at| &known().reply_codes[at])
}

/// The place of an enhanced status in the table, whatever its class.
pub(crate) fn enhanced_code_at(subject: u16, detail: u16) -> Option<usize> {
    known().enhanced_codes.binary_search_by_key(&(subject, detail), |row| (row.subject, row.detail)).ok()
}

/// The row of an enhanced status, whatever its class.
pub(crate) fn enhanced_code(subject: u16, detail: u16) -> Option<&'static EnhancedCodeRow> {
    enhanced_code_at(subject, detail).map(|at| &known().enhanced_codes[at])
}

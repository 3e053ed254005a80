//! The reference: every code, status, digit, cause and provider with its explanation.

use super::pattern::Values;
use super::{Options, explain, pack};
use crate::decoding::*;
use crate::knowledge::{known, tables::messages};

/// The reference tables, as the JavaScript contract has them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Reference {
    pub reply_codes: Vec<ReplyCodeEntry>,
    pub enhanced_codes: Vec<EnhancedCodeEntry>,
    pub first_digits: Vec<DigitEntry>,
    pub second_digits: Vec<DigitEntry>,
    pub causes: Vec<CauseEntry>,
    pub providers: Vec<ProviderEntry>,
}

/// A reply code of RFC 5321, of another RFC, or in wide use.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ReplyCodeEntry {
    pub code: u16,
    pub name: String,
    pub meaning: String,
    /// The commands it answers; empty where it answers any.
    pub commands: Vec<&'static str>,
    /// Whether an RFC defines it.
    pub standard: bool,
    pub source: &'static str,
}

/// An enhanced status code; an `X` stands for its class.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct EnhancedCodeEntry {
    pub code: String,
    pub name: String,
    pub meaning: String,
    /// Whether IANA lists it.
    pub registered: bool,
    pub source: &'static str,
}

/// What a digit at its place in a reply code tells.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct DigitEntry {
    pub digit: u8,
    pub meaning: String,
}

/// A cause with its explanation, without any facts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct CauseEntry {
    pub id: &'static str,
    pub group: &'static str,
    pub who: Who,
    pub permanence: Permanence,
    pub explanation: Explanation,
}

/// A service that is known by its hosts and wordings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ProviderEntry {
    pub id: &'static str,
    pub name: &'static str,
    /// Its page about delivery failures.
    pub help: Option<&'static str>,
}

/// Everything that is known about codes and causes, in the language and for the reader asked for.
pub fn reference(options: &Options) -> Reference {
    let pack = pack::find(options.locale.as_deref());
    let say = |message: usize| pack.message(message, &Values::default());
    let reply_codes = known().reply_codes.iter().enumerate().map(|(at, row)| ReplyCodeEntry {
        code: row.code,
        name: say(messages::REPLY_CODES + 2 * at),
        meaning: say(messages::REPLY_CODES + 2 * at + 1),
        commands: row.commands.split_whitespace().collect(),
        standard: row.standard,
        source: row.source,
    });
    let enhanced_codes = known().enhanced_codes.iter().enumerate().map(|(at, row)| EnhancedCodeEntry {
        code: format!("X.{}.{}", row.subject, row.detail),
        name: say(messages::ENHANCED_CODES + 2 * at),
        meaning: say(messages::ENHANCED_CODES + 2 * at + 1),
        registered: row.registered,
        source: row.source,
    });
    let digit = |digit: u8, message: usize| DigitEntry { digit, meaning: say(message) };
    let causes = Cause::all().map(|cause| CauseEntry {
        id: cause.id(),
        group: cause.group(),
        who: cause.who(),
        permanence: cause.permanence(),
        explanation: explain(&without_facts(cause), "", None, options),
    });
    let providers =
        known().providers.iter().map(|row| ProviderEntry { id: row.id, name: row.name, help: row.help }).collect();
    Reference {
        reply_codes: reply_codes.collect(),
        enhanced_codes: enhanced_codes.collect(),
        first_digits: (1..=5).map(|at| digit(at, messages::FIRST_DIGITS + usize::from(at) - 1)).collect(),
        second_digits: (0..=5).map(|at| digit(at, messages::SECOND_DIGITS + usize::from(at))).collect(),
        causes: causes.collect(),
        providers,
    }
}

/// A finding of which nothing is known but the cause.
pub(super) fn without_facts(cause: Cause) -> Finding {
    let outcome = match (cause.group(), cause.permanence()) {
        ("progress", _) => Outcome::InProgress,
        ("notice", Permanence::Success) => Outcome::Reported,
        (_, Permanence::Success) => Outcome::Delivered,
        ("unknown", _) => Outcome::Unknown,
        _ if cause == Cause::DELAYED => Outcome::Delayed,
        _ => Outcome::Failed,
    };
    Finding {
        outcome,
        cause,
        alternatives: Vec::new(),
        confidence: Confidence::High,
        basis: Basis::None,
        permanence: cause.permanence(),
        who: cause.who(),
        retry: Retry { by: RetryBy::Unknown, after: None, until: None },
        recipient: None,
        deferrals: 0,
        code: None,
        enhanced: None,
        reply: None,
        command: None,
        provider: None,
        remote: None,
        reporter: None,
        blocklist: None,
        evidence: Vec::new(),
        explanation: None,
        rule: "",
    }
}

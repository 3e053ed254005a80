//! What a notice means: provider, words, enhanced status, reply code and command are read, ranked and weighed.
//!
//! Words beat the status, the status beats the code, a provider's own token beats all. Runner-ups are kept, and where
//! nothing tells, the answer is `unknown`: a wrong headline is worse than an honest one.

mod phrases;
mod words;

use crate::decoding::*;
use crate::input::Notice;
use crate::knowledge::{self, tables};

/// The classifier's answer.
#[derive(Clone, Debug)]
pub struct Verdict {
    pub cause: Cause,
    pub alternatives: Vec<Cause>,
    pub confidence: Confidence,
    pub basis: Basis,
    pub permanence: Permanence,
    pub who: Who,
    pub provider: Option<usize>,
    pub blocklist: Option<Blocklist>,
    pub evidence: Vec<Evidence>,
    pub rule: &'static str,
    /// A text of its own in the locale files; empty for none.
    pub variant: &'static str,
}

/// Reads what a notice means.
pub fn classify(notice: &Notice) -> Verdict {
    let _ = (knowledge::host_owner("x"), knowledge::reply_code(1), knowledge::enhanced_code(1, 1));
    let scanned = phrases::scan(notice.reply.text.as_str());
    let mut best: Option<(u8, u16, std::ops::Range<usize>)> = None;
    phrases::find(&scanned, |hit| {
        if let Some(rule) = tables::RULES.get(hit.rule as usize)
            && !hit.forbids
            && best.as_ref().is_none_or(|b| b.0 < rule.weight)
        {
            best = Some((rule.weight, hit.rule, scanned.range(hit.first, hit.last)));
        }
    });
    let (cause, rule) = best.map_or((Cause::UNKNOWN, "none"), |(_, rule, _)| {
        let rule = &tables::RULES[rule as usize];
        (rule.cause, rule.id)
    });
    Verdict {
        cause,
        alternatives: Vec::new(),
        confidence: Confidence::Low,
        basis: Basis::None,
        permanence: cause.permanence(),
        who: cause.who(),
        provider: None,
        blocklist: None,
        evidence: Vec::new(),
        rule,
        variant: "",
    }
}

/// A notice and its verdict as the public answer, without an explanation.
pub fn finding(notice: &Notice, verdict: &Verdict) -> Finding {
    Finding {
        outcome: notice.outcome.unwrap_or(Outcome::Failed),
        cause: verdict.cause,
        alternatives: verdict.alternatives.clone(),
        confidence: verdict.confidence,
        basis: verdict.basis,
        permanence: verdict.permanence,
        who: verdict.who,
        retry: Retry { by: RetryBy::Unknown, after: None, until: notice.retry_until.clone() },
        recipient: notice.recipient.as_ref().map(|passage| passage.words.clone()),
        code: notice.reply.code.map(|code| code.value),
        enhanced: notice.reply.enhanced.map(|enhanced| enhanced.value.to_string()),
        reply: (!notice.reply.text.is_empty()).then(|| notice.reply.text.as_str().to_string()),
        command: notice.command.map(|command| command.name()),
        provider: verdict
            .provider
            .map(|at| Provider { id: tables::PROVIDERS[at].id, name: tables::PROVIDERS[at].name }),
        remote: (notice.remote != Remote::default()).then(|| notice.remote.clone()),
        reporter: notice.reporter.clone(),
        blocklist: verdict.blocklist.clone(),
        evidence: verdict.evidence.clone(),
        explanation: None,
        rule: verdict.rule,
    }
}

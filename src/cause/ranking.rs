//! Which reading wins, which others stay, and how sure that is.

use super::RuleHit;
use super::phrases::Scanned;
use crate::decoding::{Basis, Cause, Confidence, Evidence, Permanence, Span, Tells, Who};
use crate::input::{Notice, Text};
use crate::knowledge::{Reading, RuleRow};

/// One reading of a notice. Scores are tenths of the weights in the rules.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub cause: Cause,
    pub score: i16,
    pub basis: Basis,
    pub rule: &'static str,
    pub variant: &'static str,
    pub url: Option<&'static str>,
    pub provider: Option<usize>,
    pub who: Option<Who>,
    pub permanence: Option<Permanence>,
    pub alternatives: &'static [Cause],
    pub evidence: Vec<Evidence>,
    /// The first and the last token of the words, where they stand in the reply.
    pub place: Option<(usize, usize)>,
    /// Read by a rule that is hearsay.
    pub doubtful: bool,
    /// Read from a small part of a longer reply.
    pub thin: bool,
}

/// What a provider's own rule gains when the provider is known to speak.
const KNOWN_SPEAKER: i16 = 8;
/// What a rule loses that is hearsay.
const DOUBTFUL: i16 = 15;
/// More than any words.
const FORM: i16 = 500;
/// What words lose that stand beside the reply.
const BESIDE: i16 = 15;
/// A block list is named, whatever is said of it.
const LIST_NAMED: i16 = 45;

impl Candidate {
    pub fn from_rule(hit: &RuleHit, text: &Text, scanned: &Scanned, speaker: Option<usize>) -> Candidate {
        let rule = hit.rule;
        let mut candidate = Candidate::of(rule);
        if rule.provider.is_some() && rule.provider == speaker {
            candidate.score += KNOWN_SPEAKER;
        }
        let span = text.span(scanned.range(hit.first, hit.last));
        candidate.place = Some((hit.first, hit.last));
        candidate.thin = (hit.last + 1 - hit.first) * 5 < scanned.tokens.len() * 3;
        candidate.evidence.push(Evidence { span, tells: Tells::Cause });
        candidate
    }

    /// A rule that holds for its codes and statuses alone.
    pub fn from_bare_rule(rule: &'static RuleRow, notice: &Notice) -> Candidate {
        let mut candidate = Candidate::of(rule);
        let span = notice.reply.enhanced.map(|e| e.span).or(notice.reply.code.map(|c| c.span));
        candidate.evidence.extend(span.map(|span| Evidence { span, tells: Tells::Cause }));
        candidate
    }

    /// A form that says the cause whatever its words: a complaint, a receipt, an auto-reply.
    pub fn from_form(cause: Cause) -> Candidate {
        let mut candidate = Candidate::from_code(cause, FORM, Span::default());
        candidate.basis = Basis::Text;
        candidate.rule = "form";
        candidate.evidence.clear();
        candidate
    }

    /// A block list is named; most replies that name one say so because it holds the sender.
    pub fn from_list(span: Span) -> Candidate {
        let mut candidate = Candidate::from_code(Cause::BLOCKLISTED, LIST_NAMED, span);
        candidate.basis = Basis::Text;
        candidate.rule = "list";
        candidate
    }

    pub fn from_code(cause: Cause, score: i16, span: Span) -> Candidate {
        Candidate {
            cause,
            score,
            basis: Basis::ReplyCode,
            rule: "code",
            variant: "",
            url: None,
            provider: None,
            who: None,
            permanence: None,
            alternatives: &[],
            evidence: vec![Evidence { span, tells: Tells::Cause }],
            place: None,
            doubtful: false,
            thin: false,
        }
    }

    pub fn from_status(cause: Cause, score: i16, span: Span) -> Candidate {
        let mut candidate = Candidate::from_code(cause, score, span);
        candidate.basis = Basis::EnhancedStatus;
        candidate.rule = "status";
        candidate
    }

    fn of(rule: &'static RuleRow) -> Candidate {
        Candidate {
            cause: rule.cause,
            score: i16::from(rule.weight) * 10 - if rule.doubtful { DOUBTFUL } else { 0 },
            basis: if rule.provider.is_some() { Basis::Provider } else { Basis::Text },
            rule: rule.id,
            variant: rule.variant,
            url: rule.url,
            provider: rule.provider,
            who: rule.who,
            permanence: rule.permanence,
            alternatives: rule.alternatives,
            evidence: Vec::new(),
            place: None,
            doubtful: rule.doubtful,
            thin: false,
        }
    }

    /// The same words, said of the sender's address.
    pub fn about_sender(mut self) -> Candidate {
        self.cause = Cause::SENDER_REFUSED;
        (self.who, self.permanence, self.variant, self.alternatives) = (None, None, "", &[]);
        self
    }

    /// The same words, standing beside the reply and not in it.
    pub fn told_beside(mut self) -> Candidate {
        self.score -= BESIDE;
        self.place = None;
        self
    }
}

/// All readings of a notice.
#[derive(Default)]
pub struct Ranking {
    candidates: Vec<Candidate>,
}

/// The reading that won.
pub struct Choice {
    pub best: Candidate,
    pub alternatives: Vec<Cause>,
    pub confidence: Confidence,
    /// Words and codes disagree, and the words won.
    pub contradicts: bool,
}

/// What a cause gains from each further source that says the same.
const AGREEING_STATUS: i16 = 7;
const AGREEING_CODE: i16 = 3;
const AGREEING_WORDS: i16 = 4;
/// Below this nothing is said.
const AUDIBLE: i16 = 15;
/// Readings this close to the best are named.
const CLOSE: i16 = 22;
const MAX_ALTERNATIVES: usize = 3;

impl Ranking {
    pub fn add(&mut self, candidate: Candidate) {
        self.candidates.push(candidate);
    }

    /// What a code says by itself, and less loudly what else it can say.
    pub fn add_reading(&mut self, reading: &Reading, basis: Basis, rule: &'static str, span: Span) {
        let score = match (basis, reading.confidence) {
            (Basis::EnhancedStatus, Confidence::High) => 46,
            (Basis::EnhancedStatus, Confidence::Medium) => 36,
            (Basis::EnhancedStatus, Confidence::Low) => 24,
            (_, Confidence::High) => 40,
            (_, Confidence::Medium) => 28,
            (_, Confidence::Low) => 18,
        };
        let mut candidate = Candidate::from_code(reading.cause, score, span);
        candidate.basis = basis;
        candidate.rule = rule;
        candidate.alternatives = reading.alternatives;
        self.add(candidate);
    }

    /// Whether any wording was understood.
    pub fn has_words(&self) -> bool {
        let is_words = |candidate: &Candidate| matches!(candidate.basis, Basis::Text | Basis::Provider);
        self.candidates.iter().any(|candidate| is_words(candidate) && candidate.cause != Cause::UNKNOWN)
    }

    /// `leaves_open` tells whether an `or` stands between two tokens, in one sentence with both.
    pub fn choose(mut self, leaves_open: impl Fn(usize, usize) -> bool) -> Choice {
        self.candidates.sort_by_key(|candidate| -candidate.score);
        let mut readings: Vec<Candidate> = Vec::new();
        for candidate in self.candidates {
            match readings.iter_mut().find(|reading| reading.cause == candidate.cause) {
                Some(reading) => agree(reading, candidate),
                None => readings.push(candidate),
            }
        }
        readings.sort_by_key(|reading| -reading.score);
        let silent = readings.iter().position(|reading| reading.cause == Cause::UNKNOWN).map(|at| readings.remove(at));
        readings.retain(|reading| reading.score >= AUDIBLE);
        if readings.is_empty() {
            return Choice::unknown(silent);
        }
        let best = readings.remove(0);
        let rival = readings.iter().find(|reading| are_joined(reading, &best, &leaves_open)).map(|rival| rival.cause);
        readings.retain(|reading| !is_covered(reading, &best));
        let second = readings.first().map_or(0, |reading| reading.score);
        let mut alternatives: Vec<Cause> = rival.into_iter().collect();
        let close = readings.iter().filter(|r| r.score >= best.score - CLOSE && r.score >= 30).map(|r| r.cause);
        alternatives.extend(close.filter(|&cause| Some(cause) != rival));
        for &cause in best.alternatives {
            if !alternatives.contains(&cause) {
                alternatives.push(cause);
            }
        }
        alternatives.retain(|&cause| cause != best.cause);
        alternatives.truncate(MAX_ALTERNATIVES);
        let contradicts = matches!(best.basis, Basis::Text | Basis::Provider)
            && readings.iter().any(|r| r.basis == Basis::EnhancedStatus && r.score >= 36 && !are_compatible(r, &best));
        let confidence = match confidence(&best, second) {
            // The server itself leaves it open.
            _ if rival.is_some() => Confidence::Low,
            // Of wordings that a plain status speaks against, a tenth were read wrongly; a provider's own rule knows better.
            Confidence::High if contradicts && best.basis == Basis::Text || best.doubtful => Confidence::Medium,
            confidence => confidence,
        };
        Choice { confidence, alternatives, contradicts, best }
    }
}

/// Whether each of two readings allows the other. That a message waits is no cause: it contradicts none.
fn are_compatible(one: &Candidate, other: &Candidate) -> bool {
    let allows = |one: &Candidate, other: &Candidate| one.alternatives.contains(&other.cause);
    allows(one, other) || allows(other, one) || other.cause == Cause::DELAYED
}

/// A further source that says the same.
fn agree(reading: &mut Candidate, other: Candidate) {
    reading.score += match other.basis {
        Basis::EnhancedStatus => AGREEING_STATUS,
        Basis::ReplyCode => AGREEING_CODE,
        _ if reading.evidence == other.evidence => 0,
        _ => AGREEING_WORDS,
    };
    if reading.variant.is_empty() {
        reading.variant = other.variant;
    }
    reading.evidence.extend(other.evidence);
    reading.url = reading.url.or(other.url);
    reading.who = reading.who.or(other.who);
    reading.permanence = reading.permanence.or(other.permanence);
}

/// Whether a reading adds nothing to the best one: the same matter, read from the same words. What is said of the sending
/// host is one matter, so that there a common word will do ("client host 192.0.2.1 blocked using zen.spamhaus.org").
fn is_covered(reading: &Candidate, best: &Candidate) -> bool {
    let is_words = |candidate: &Candidate| matches!(candidate.basis, Basis::Text | Basis::Provider);
    if !is_words(reading) || !is_words(best) || reading.cause.group() != best.cause.group() {
        return false;
    }
    let of_host = best.cause.group() == "reputation";
    reading.evidence.iter().all(|part| {
        best.evidence.iter().any(|whole| {
            let (inner, outer) = (part.span, whole.span);
            if of_host {
                inner.start < outer.end && outer.start < inner.end
            } else {
                outer.start <= inner.start && inner.end <= outer.end && inner != outer
            }
        })
    })
}

/// How many words may stand between the two halves of "user unknown or mailbox full"; in Japanese each letter is one.
const MAX_BETWEEN: usize = 9;

/// Whether the reply says that it is one or the other: two matters of the recipient with an `or` between them.
fn are_joined(reading: &Candidate, best: &Candidate, leaves_open: impl Fn(usize, usize) -> bool) -> bool {
    let (Some(a), Some(b)) = (reading.place, best.place) else { return false };
    let (first, second) = if a.0 <= b.0 { (a, b) } else { (b, a) };
    reading.cause.group() == "recipient"
        && best.cause.group() == "recipient"
        && second.0.saturating_sub(first.1) <= MAX_BETWEEN
        && leaves_open(first.0 + 1, first.1.max(second.1))
}

fn confidence(best: &Candidate, second: i16) -> Confidence {
    let margin = best.score - second;
    if best.score >= 56 && margin >= 8 || best.score >= 70 && margin >= 4 {
        Confidence::High
    } else if best.score >= 36 && margin >= 4 {
        Confidence::Medium
    } else {
        Confidence::Low
    }
}

impl Choice {
    /// Nothing tells; a code that is used for many things at least names them.
    fn unknown(silent: Option<Candidate>) -> Choice {
        let best = silent.unwrap_or_else(|| {
            let mut best = Candidate::from_code(Cause::UNKNOWN, 0, Span::default());
            best.basis = Basis::None;
            best.rule = "none";
            best
        });
        Choice { alternatives: best.alternatives.to_vec(), best, confidence: Confidence::Low, contradicts: false }
    }
}

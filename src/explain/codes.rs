//! What a code means where there is nothing but the code.

use crate::decoding::{Basis, Finding};
use crate::knowledge::{enhanced_code_at, reply_code_at, tables::messages};

/// The messages that explain a code.
pub struct Meaning {
    known: Option<usize>,
    /// First and second digit, or class and subject.
    digits: [Option<usize>; 2],
}

impl Meaning {
    /// The message with the name of the code.
    pub fn name(&self) -> usize {
        self.known.unwrap_or(messages::CERTAINTY_UNLISTED_HEADLINE)
    }

    /// The messages with the meaning: the code's own, or those of its digits.
    pub fn meaning(&self) -> Vec<usize> {
        match self.known {
            Some(name) => vec![name + 1],
            None => std::iter::once(messages::CERTAINTY_UNLISTED).chain(self.digits.into_iter().flatten()).collect(),
        }
    }
}

/// The meaning of the code that a finding is all about; `None` where words tell more.
pub fn alone(finding: &Finding) -> Option<Meaning> {
    let has_words = finding.reply.as_deref().is_some_and(|reply| !reply.is_empty());
    if has_words || matches!(finding.basis, Basis::Provider | Basis::Text) {
        return None;
    }
    let code = finding.code.map(of_code);
    let status = finding.enhanced.as_deref().and_then(of_status);
    match (code, status) {
        // `5.0.0` and `5.5.0` say less than any code in the table.
        (Some(code), Some((_, is_general))) if is_general && code.known.is_some() => Some(code),
        (Some(code), Some((status, _))) if status.known.is_none() && code.known.is_some() => Some(code),
        (_, Some((status, _))) => Some(status),
        (code, None) => code,
    }
}

fn of_code(code: u16) -> Meaning {
    Meaning {
        known: reply_code_at(code).map(|at| messages::REPLY_CODES + 2 * at),
        digits: [first_digit(code / 100), second_digit(code / 10 % 10)],
    }
}

/// The meaning of a status, and whether it is one of the general ones.
fn of_status(status: &str) -> Option<(Meaning, bool)> {
    let mut parts = status.split('.').map(|part| part.parse::<u16>().ok());
    let (class, subject, detail) = (parts.next()??, parts.next()??, parts.next()??);
    let row = |detail: u16| enhanced_code_at(subject, detail).map(|at| messages::ENHANCED_CODES + 2 * at);
    // A detail that no table has: the meaning of its subject.
    let digits = [first_digit(class), row(0).map(|name| name + 1)];
    Some((Meaning { known: row(detail), digits }, subject == 0 || detail == 0))
}

fn first_digit(digit: u16) -> Option<usize> {
    (1..=5).contains(&digit).then(|| messages::FIRST_DIGITS + usize::from(digit) - 1)
}

fn second_digit(digit: u16) -> Option<usize> {
    (digit <= 5).then(|| messages::SECOND_DIGITS + usize::from(digit))
}

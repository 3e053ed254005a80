//! Chooses the words: for the cause, the provider, the reader and the language, with the finding's facts filled in.

use crate::cause::Verdict;
use crate::decoding::{Explanation, Finding, Warning, WarningId};

/// Who reads the explanation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// The person who sent the mail.
    #[default]
    Sender,
    /// An agent who answers that person.
    Helpdesk,
    /// The administrator of a mail server.
    Admin,
}

/// How to explain.
#[derive(Clone, Debug)]
pub struct Options {
    /// BCP 47; the best loaded match is used, English last.
    pub locale: Option<String>,
    pub audience: Audience,
    /// Mask addresses, hosts and ids in the explanation.
    pub redact: bool,
    /// Off: no explanation, for batch work.
    pub explain: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options { locale: None, audience: Audience::Sender, redact: false, explain: true }
    }
}

/// The language that will be spoken.
pub fn locale(_options: &Options) -> &'static str {
    "en"
}

/// The warnings with their sentences.
pub fn warnings(ids: &[WarningId], _options: &Options) -> Vec<Warning> {
    ids.iter().map(|&id| Warning { id, message: String::new() }).collect()
}

/// Explains a finding.
pub fn explain(finding: &Finding, _verdict: &Verdict, _options: &Options) -> Explanation {
    Explanation { headline: finding.cause.id().to_string(), ..Explanation::default() }
}

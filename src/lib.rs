//! Turns whatever a mail server said — a raw SMTP reply, a session transcript, a log line, an error dialog, the text of
//! a bounce, a whole bounce mail — into structured data and friendly text.
//!
//! ```
//! use plainbounce::{decode, Options};
//!
//! let answer = decode("550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown", &Options::default());
//! let finding = &answer.findings[0];
//! assert_eq!(finding.cause.id(), "mailbox-unknown");
//! assert_eq!(finding.code, Some(550));
//! assert_eq!(finding.recipient.as_deref(), Some("jan@example.com"));
//! ```
//!
//! # Features
//!
//! | feature | default | what it adds |
//! | --- | --- | --- |
//! | `charsets` | yes | charsets beyond Unicode and Latin, by `encoding_rs` |
//! | `serde` | | `serde::Serialize` for [`Decoding`] and all in it, with the names of the npm package |
//! | `locales` | | all languages beside English; `locale-de` and the like add one |
//! | `wasm`, `widget`, `small-allocator`, `c-abi` | | what the npm package and engines without JavaScript are built with; no part of the promise |
//! | `reports` | | reports about the data, for those who work on it; no part of the promise |
//!
//! The crate needs Rust 1.88. A newer minimum is a minor version.
#![cfg_attr(not(any(feature = "wasm", feature = "c-abi")), forbid(unsafe_code))]

#[cfg(feature = "c-abi")]
mod c_abi;
mod cause;
mod decoding;
mod explain;
mod input;
#[cfg(any(feature = "wasm", all(test, feature = "serde")))]
mod json;
mod knowledge;
mod letters;
pub mod limits;
mod list;
mod warning;
#[cfg(feature = "wasm")]
mod wasm;
#[cfg(feature = "widget")]
mod widget;

#[cfg(feature = "reports")]
#[doc(hidden)]
pub use cause::reports;
pub use decoding::*;
#[cfg(feature = "wasm")]
use explain::pack_of;
pub use explain::{
    Audience, CauseEntry, DigitEntry, EnhancedCodeEntry, Options, Pack, PackError, ProviderEntry, Reference,
    ReplyCodeEntry, load, locales, reference,
};
pub use input::Input;

/// Decodes anything a user may paste. Returns for every input; what cannot be read is said in the answer.
pub fn decode<'a>(input: impl Into<Input<'a>>, options: &Options) -> Decoding {
    let limits = options.limits.at_most_default();
    let recognition = input::recognise(input.into(), &limits);
    let verdicts: Vec<cause::Verdict> = recognition.notices.iter().map(cause::classify).collect();
    let warnings = warning::all(&recognition, &verdicts, &limits);
    let answers = recognition.notices.iter().zip(verdicts);
    Decoding {
        kind: recognition.kind,
        findings: answers.map(|(notice, verdict)| finding(notice, verdict, options, &limits)).collect(),
        original: recognition.original.map(original),
        warnings: explain::warnings(&warnings, options),
        locale: explain::locale(options),
    }
}

fn original(told: Original) -> Original {
    let fact = |words: Option<String>| words.as_deref().and_then(cause::line);
    Original {
        subject: fact(told.subject),
        message_id: fact(told.message_id),
        from: fact(told.from),
        date: fact(told.date),
    }
}

fn finding(notice: &input::Notice, verdict: cause::Verdict, options: &Options, limits: &limits::Limits) -> Finding {
    let (variant, url) = (verdict.variant, verdict.url);
    let mut finding = cause::finding(notice, verdict);
    finding.evidence.truncate(limits.evidence);
    finding.retry.after = finding.retry.after.or_else(|| explain::wait(&finding));
    if options.explain {
        finding.explanation = Some(explain::explain(&finding, variant, url, options));
    }
    finding
}

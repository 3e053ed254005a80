//! From what was pasted to what was said: undo what copying did, tell the form, and yield one [`Notice`] for each
//! recipient and reply. A form is one file with one entry point and no knowledge of the other forms.

mod bare;
mod bounce;
mod clean;
mod error;
mod known;
mod language;
mod log;
mod mail;
mod notice;
mod reply;
pub(crate) mod scan;
mod secret;
mod text;
mod transcript;

use crate::decoding::{Kind, WarningId};
use crate::input::scan::Scan;
use crate::limits::Limits;
use bare::{breaks_off, tells_of_mail};
#[cfg(feature = "widget")]
pub(crate) use known::Known;
pub use notice::{Command, Enhanced, Notice, Passage, Recognition, Reply, Setting};
#[cfg(feature = "widget")]
pub(crate) use secret::starred;
pub use text::Text;

/// What can be decoded: text, or the bytes of a mail or a file.
#[derive(Clone, Copy, Debug)]
pub enum Input<'a> {
    Text(&'a str),
    Bytes(&'a [u8]),
}

impl<'a> From<&'a str> for Input<'a> {
    fn from(text: &'a str) -> Input<'a> {
        Input::Text(text)
    }
}

impl<'a> From<&'a String> for Input<'a> {
    fn from(text: &'a String) -> Input<'a> {
        Input::Text(text)
    }
}

impl<'a> From<&'a [u8]> for Input<'a> {
    fn from(bytes: &'a [u8]) -> Input<'a> {
        Input::Bytes(bytes)
    }
}

impl<'a, const N: usize> From<&'a [u8; N]> for Input<'a> {
    fn from(bytes: &'a [u8; N]) -> Input<'a> {
        Input::Bytes(bytes)
    }
}

/// Tells what was given and finds the replies in it. What is too long is cut, and said to be.
pub fn recognise(input: Input<'_>, limits: &Limits) -> Recognition {
    let (input, too_long) = input.first_part(limits.input);
    let mut recognition = match input {
        Input::Bytes(bytes) if bytes.starts_with(OUTLOOK) => {
            let mut recognition = Recognition::new(Kind::Unrecognized, Vec::new());
            recognition.warnings.push(WarningId::OutlookFile);
            recognition
        }
        Input::Text(text) => mail::recognise(text.as_bytes(), limits).unwrap_or_else(|| pasted(Text::from_input(text))),
        Input::Bytes(bytes) => mail::recognise(bytes, limits).unwrap_or_else(|| pasted(mail::plain_text(bytes))),
    };
    let is_cut = recognition.notices.len() > limits.findings;
    recognition.notices.truncate(limits.findings);
    if is_cut && !recognition.warnings.contains(&WarningId::LimitReached) {
        recognition.warnings.push(WarningId::LimitReached);
    }
    secret::mask_all(&mut recognition);
    if too_long {
        recognition.warnings.push(WarningId::TooLong);
    }
    recognition
}

/// What a compound file begins with ([MS-CFB] §2.2), of which Outlook's `.msg` is one. Reading it would make the module a
/// quarter larger.
const OUTLOOK: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Text that is no whole mail.
fn pasted(input: Text) -> Recognition {
    let text = clean::clean(input);
    let mut recognition = form(&text);
    let is_prose = matches!(recognition.kind, Kind::Notice | Kind::Error);
    if is_prose && language::is_mixed(&text, &recognition.notices) {
        recognition.warnings.push(WarningId::MixedLanguages);
    }
    let is_about_mail = recognition.kind != Kind::Unrecognized;
    if is_about_mail && text.as_str().has_words("\u{fffd}") {
        recognition.warnings.push(WarningId::DecodingDamaged);
    }
    recognition
}

/// The forms from the most telling to the least.
fn form(text: &Text) -> Recognition {
    // Nothing else begins with the code of a reply and has no other line: most inputs of a batch need no other reader.
    let leads = text.as_str().trim_start().starts_by(&|c| c.is_ascii_digit());
    let certain = |at_once: bool| if leads == at_once { bare::recognise_certain(text) } else { None };
    certain(true)
        .or_else(|| error::recognise_printed(text))
        .or_else(|| transcript::recognise(text).filter(|_| !bounce::frames(text)))
        .or_else(|| log::recognise(text))
        .or_else(|| certain(false))
        .or_else(|| error::recognise_certain(text))
        .or_else(|| bounce::recognise(text))
        .or_else(|| error::recognise(text))
        .unwrap_or_else(|| bare::recognise(text))
}

impl<'a> Input<'a> {
    /// As much as is read, and whether something is left out.
    fn first_part(self, limit: usize) -> (Input<'a>, bool) {
        match self {
            Input::Text(text) if text.len() > limit => (Input::Text(&text[..reply::floor(text, limit)]), true),
            Input::Bytes(bytes) if bytes.len() > limit => (Input::Bytes(&bytes[..limit]), true),
            input => (input, false),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_inputs_are_cut_between_characters() {
        let part = |text: &'static str| match Input::from(text).first_part(4) {
            (Input::Text(part), cut) => (part, cut),
            (Input::Bytes(_), _) => ("", false),
        };
        assert_eq!(part("550 no"), ("550 ", true));
        assert_eq!(part("55für"), ("55f", true));
        assert_eq!(part("550"), ("550", false));
        assert!(matches!(Input::from(b"550 no").first_part(4), (Input::Bytes(b"550 "), true)));
    }
}

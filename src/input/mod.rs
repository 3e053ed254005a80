//! From what was pasted to what was said: undo what copying did, tell the form, and yield one [`Notice`] for each
//! recipient and reply. A form is one file with one entry point and no knowledge of the other forms.

mod bare;
mod bounce;
mod clean;
mod error;
mod log;
mod mail;
mod notice;
mod reply;
mod text;
mod transcript;

use bare::{breaks_off, tells_of_mail};
pub use notice::{Command, Enhanced, Notice, Passage, Recognition, Reply, Setting};
pub use text::Text;

use crate::decoding::WarningId;
use crate::limits::MAX_INPUT;

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

impl Input<'_> {
    /// At most `limit` bytes of the beginning.
    fn beginning(self, limit: usize) -> Self {
        match self {
            Input::Text(text) if text.len() > limit => {
                let end = (0..=limit).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
                Input::Text(&text[..end])
            }
            Input::Bytes(bytes) if bytes.len() > limit => Input::Bytes(&bytes[..limit]),
            whole => whole,
        }
    }

    fn as_bytes(&self) -> &[u8] {
        match self {
            Input::Text(text) => text.as_bytes(),
            Input::Bytes(bytes) => bytes,
        }
    }
}

/// Tells what was given and finds the replies in it.
pub fn recognise(input: Input<'_>) -> Recognition {
    let read = input.beginning(MAX_INPUT);
    let mut recognition = mail::recognise(read.as_bytes()).unwrap_or_else(|| {
        pasted(match read {
            Input::Text(text) => Text::from_input(text),
            Input::Bytes(bytes) => Text::from_bytes(bytes),
        })
    });
    if read.as_bytes().len() < input.as_bytes().len() {
        recognition.warnings.push(WarningId::TooLong);
    }
    recognition
}

/// Text that is no whole mail: the forms from the most telling to the least.
fn pasted(input: Text) -> Recognition {
    let text = clean::clean(input);
    error::recognise_printed(&text)
        .or_else(|| transcript::recognise(&text).filter(|_| !bounce::frames(&text)))
        .or_else(|| log::recognise(&text))
        .or_else(|| bare::recognise_certain(&text))
        .or_else(|| error::recognise_certain(&text))
        .or_else(|| bounce::recognise(&text))
        .or_else(|| error::recognise(&text))
        .unwrap_or_else(|| bare::recognise(&text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_input_is_cut_between_characters() {
        for (limit, text, bytes) in [(9, "5\u{e9}0", 4), (4, "5\u{e9}0", 4), (3, "5\u{e9}", 3), (2, "5", 2), (0, "", 0)] {
            assert_eq!(Input::from("5\u{e9}0").beginning(limit).as_bytes(), text.as_bytes(), "{limit}");
            assert_eq!(Input::from("5\u{e9}0".as_bytes()).beginning(limit).as_bytes().len(), bytes, "{limit}");
        }
    }
}

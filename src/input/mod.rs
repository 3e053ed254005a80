//! From what was pasted to what was said: undo what copying did, tell the form, and yield one [`Notice`] for each
//! recipient and reply. A form is one file with one entry point and no knowledge of the other forms.

mod bare;
mod bounce;
mod clean;
mod error;
mod known;
mod log;
mod mail;
mod notice;
mod reply;
pub(crate) mod scan;
mod text;
mod transcript;

use bare::{breaks_off, tells_of_mail};
pub use notice::{Command, Enhanced, Notice, Passage, Recognition, Reply, Setting};
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

/// Tells what was given and finds the replies in it.
pub fn recognise(input: Input<'_>) -> Recognition {
    match input {
        Input::Text(text) => mail::recognise(text.as_bytes()).unwrap_or_else(|| pasted(text)),
        Input::Bytes(bytes) => mail::recognise(bytes).unwrap_or_else(|| pasted(&String::from_utf8_lossy(bytes))),
    }
}

/// Text that is no whole mail: the forms from the most telling to the least.
fn pasted(input: &str) -> Recognition {
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

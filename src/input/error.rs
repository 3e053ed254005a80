//! A reply wrapped by a mail client, a library or an application.

use super::notice::Recognition;
use super::text::Text;

/// `None` where the text is none of this kind.
pub fn recognise(_text: &Text) -> Option<Recognition> {
    None
}

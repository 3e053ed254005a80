//! The human-readable text of a bounce, as copied from a mail or as a part of one.

use super::notice::Recognition;
use super::text::Text;

/// `None` where the text is none of this kind.
pub fn recognise(_text: &Text) -> Option<Recognition> {
    None
}

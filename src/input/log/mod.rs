//! Lines of a mail server's log.

use super::notice::Recognition;
use super::text::Text;

/// `None` where the text is none of this kind.
pub fn recognise(_text: &Text) -> Option<Recognition> {
    None
}

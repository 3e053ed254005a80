//! Undoes what copying did to a text and keeps the way back to the input.

use super::text::Text;

/// The text as the server wrote it, as far as that can be told.
pub fn clean(input: &str) -> Text {
    Text::from_input(input)
}

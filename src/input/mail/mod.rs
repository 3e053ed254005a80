//! Whole mails: bounces, reports, and what is none of them.

use super::notice::Recognition;

/// `None` where the bytes are no mail.
pub fn recognise(_bytes: &[u8]) -> Option<Recognition> {
    None
}

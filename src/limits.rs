//! The limits of a decoding, in one place. What a limit cuts is never silent: the answer carries a warning.

/// Bytes of the input that are read; the rest is left out with the warning `too-long`.
pub const MAX_INPUT: usize = 512 * 1024 * 1024;

/// Findings in one answer; the rest is left out with the warning `limit-reached`.
pub const MAX_FINDINGS: usize = 10_000;

/// Depth of nested MIME parts and attached messages; deeper ones are left out with the warning `limit-reached`.
pub const MAX_MIME_DEPTH: usize = 32;

/// MIME parts of one mail; the rest is left out with the warning `limit-reached`.
pub const MAX_MIME_PARTS: usize = 10_000;

/// Pieces of evidence of one finding.
pub const MAX_EVIDENCE: usize = 32;

/// Bytes of one reply that are classified and shown.
pub const MAX_REPLY: usize = 16 * 1024;

/// Bytes of one MIME part that are read as text; the rest is left out with the warning `limit-reached`.
pub const MAX_MIME_TEXT: usize = 4 * 1024 * 1024;

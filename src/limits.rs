//! The limits of a decoding, in one place. What a limit cuts is never silent: the answer carries a warning.

/// Bytes of the input that are read; the rest is left out with the warning `too-long`.
pub const MAX_INPUT: usize = 512 * 1024 * 1024;

/// Findings in one answer; the rest is left out with the warning `limit-reached`.
pub const MAX_FINDINGS: usize = 10_000;

/// Depth of nested MIME parts and attached messages; deeper ones are left out with the warning `limit-reached`.
pub const MAX_MIME_DEPTH: usize = 32;

/// MIME parts of one mail; the rest is left out with the warning `limit-reached`.
pub const MAX_MIME_PARTS: usize = 10_000;

/// Pieces of evidence of one finding; the rest is left out with the warning `limit-reached`.
pub const MAX_EVIDENCE: usize = 32;

/// Bytes of one reply that are classified and shown; the rest is left out with the warning `limit-reached`.
pub const MAX_REPLY: usize = 16 * 1024;

/// Bytes of one MIME part that are read as text; the rest is left out with the warning `limit-reached`.
pub const MAX_MIME_TEXT: usize = 4 * 1024 * 1024;

/// Where a form stops to look for findings: one more than is told, so that the limit shows.
pub(crate) const ENOUGH: usize = MAX_FINDINGS + 1;

/// Lower limits for one decoding. What is higher than the constant means the constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// As [`MAX_INPUT`].
    pub input: usize,
    /// As [`MAX_FINDINGS`]. There is one finding for each recipient and reply, so this limits the recipients as well.
    pub findings: usize,
    /// As [`MAX_EVIDENCE`].
    pub evidence: usize,
    /// As [`MAX_MIME_DEPTH`].
    pub mime_depth: usize,
    /// As [`MAX_MIME_PARTS`].
    pub mime_parts: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            input: MAX_INPUT,
            findings: MAX_FINDINGS,
            evidence: MAX_EVIDENCE,
            mime_depth: MAX_MIME_DEPTH,
            mime_parts: MAX_MIME_PARTS,
        }
    }
}

impl Limits {
    pub(crate) fn at_most_default(self) -> Limits {
        let most = Limits::default();
        Limits {
            input: self.input.min(most.input),
            findings: self.findings.min(most.findings),
            evidence: self.evidence.min(most.evidence),
            mime_depth: self.mime_depth.min(most.mime_depth),
            mime_parts: self.mime_parts.min(most.mime_parts),
        }
    }
}

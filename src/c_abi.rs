//! A plain interface for hosts without JavaScript that run the module in an engine such as wasmtime: many inputs in, JSON lines
//! out. Conversion and nothing else, as in `wasm.rs`.
//!
//! A host calls `plainbounce_allocate` for the inputs, joined, and for their ends; fills both; calls `plainbounce_decode_json`;
//! reads the answer; and gives all three back with `plainbounce_free`.

use crate::{Audience, Input, Options};

/// Leave the explanations out.
const WITHOUT_EXPLANATION: u32 = 1;
/// Mask addresses, hosts and ids in the explanations.
const REDACTED: u32 = 1 << 1;
/// Explain to the help desk; to the administrator; else to the sender.
const TO_HELPDESK: u32 = 1 << 2;
const TO_ADMIN: u32 = 1 << 3;

/// Room for `length` bytes.
#[unsafe(no_mangle)]
pub extern "C" fn plainbounce_allocate(length: usize) -> *mut u8 {
    Box::leak(vec![0; length].into_boxed_slice()).as_mut_ptr()
}

/// Gives room back.
///
/// # Safety
/// `at` and `length` are those of one `plainbounce_allocate`, or the answer of `plainbounce_decode_json` with its length and
/// eight bytes more; and it is given back once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn plainbounce_free(at: *mut u8, length: usize) {
    // SAFETY: promised by the caller.
    drop(unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(at, length)) });
}

/// Decodes `count` inputs that stand one behind the other from `inputs` on. `ends` holds where each of them ends, as
/// little-endian numbers of four bytes. An input of valid UTF-8 is a text, another one bytes; spans are bytes in both. `flags` are
/// those above. The answer is its length in bytes as a little-endian number of eight bytes, and behind it one line of JSON for
/// each input.
///
/// # Safety
/// `inputs` has as many bytes as the last end says, `ends` four for each input. Ends that do not rise give empty inputs.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn plainbounce_decode_json(
    inputs: *const u8,
    ends: *const u8,
    count: usize,
    flags: u32,
) -> *const u8 {
    // SAFETY: promised by the caller.
    let ends = unsafe { std::slice::from_raw_parts(ends, 4 * count) };
    let ends: Vec<usize> =
        ends.chunks_exact(4).map(|end| u32::from_le_bytes([end[0], end[1], end[2], end[3]]) as usize).collect();
    // SAFETY: promised by the caller.
    let inputs = unsafe { std::slice::from_raw_parts(inputs, ends.last().copied().unwrap_or_default()) };
    let mut out = vec![0; 8];
    let mut start = 0;
    for end in ends {
        decode_line(inputs.get(start..end).unwrap_or_default(), flags, &mut out);
        start = end;
    }
    let length = (out.len() - 8) as u64;
    out[..8].copy_from_slice(&length.to_le_bytes());
    // Not `as_ptr`: who gives the answer back may write where only readers were allowed then, as Miri found.
    Box::leak(out.into_boxed_slice()).as_mut_ptr()
}

fn decode_line(input: &[u8], flags: u32, out: &mut Vec<u8>) {
    let options = Options {
        explain: flags & WITHOUT_EXPLANATION == 0,
        redact: flags & REDACTED != 0,
        audience: match (flags & TO_HELPDESK, flags & TO_ADMIN) {
            (0, 0) => Audience::Sender,
            (_, 0) => Audience::Helpdesk,
            _ => Audience::Admin,
        },
        ..Options::default()
    };
    let input = std::str::from_utf8(input).map_or(Input::Bytes(input), Input::Text);
    // An answer holds nothing that JSON cannot, and memory takes every byte.
    let _ = serde_json::to_writer(&mut *out, &crate::decode(input, &options));
    out.push(b'\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_input_gives_a_line() {
        let inputs = ["550 5.1.1 User unknown".as_bytes(), b"", b"452 4.2.2 \xff full"];
        let mut ends = Vec::new();
        let mut joined = Vec::new();
        for input in inputs {
            joined.extend_from_slice(input);
            ends.extend((joined.len() as u32).to_le_bytes());
        }
        // SAFETY: the memory is that of two vectors and of the answer itself.
        let lines = unsafe {
            let answer = plainbounce_decode_json(joined.as_ptr(), ends.as_ptr(), inputs.len(), WITHOUT_EXPLANATION);
            let length = u64::from_le_bytes(*answer.cast()) as usize;
            let text = String::from_utf8(std::slice::from_raw_parts(answer.add(8), length).to_vec());
            plainbounce_free(answer.cast_mut(), length + 8);
            text.expect("JSON is UTF-8")
        };
        let codes: Vec<serde_json::Value> =
            lines.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
        let code = |at: usize| codes[at]["findings"][0]["code"].as_u64();
        assert_eq!((codes.len(), code(0), code(1), code(2)), (3, Some(550), None, Some(452)));
        assert!(codes[0]["findings"][0]["explanation"].is_null());
    }
}

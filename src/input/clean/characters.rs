//! Characters that no server writes: terminal colours, invisible marks, and the typographic and full-width forms of plain
//! ones.

use super::Rewrite;
use crate::input::scan::{Bytes, Scan};
use crate::input::text::Text;

/// Control characters, `^` and `[` of bare escape sequences, and the first bytes of whatever is not ASCII.
pub const MARKS: Bytes = Bytes::of(b"^[\0\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x7f").beyond_ascii();

pub fn undo(text: &Text) -> Option<Text> {
    let string = text.as_str();
    let bytes = string.as_bytes();
    let lost_escapes = string.has_words("[0m") || string.has_words("[39m");
    let typewriter = !super::is_json(string);
    let mut rewrite = Rewrite::new(text);
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        let end = match byte {
            b'\t' | b'\n' | b'\r' => at + 1,
            0x1b => escape_end(bytes, at + 1),
            b'^' if bytes[at..].starts_with(b"^[[") => escape_end(bytes, at + 2),
            b'^' if bytes[at..].starts_with(b"^M") && matches!(bytes.get(at + 2), None | Some(b'\r' | b'\n')) => at + 2,
            b'[' if lost_escapes => colour_end(bytes, at + 1).unwrap_or(at + 1),
            0..0x20 | 0x7f => at + 1,
            0x20..0x80 => {
                at += 1;
                continue;
            }
            _ => {
                let c = string[at..].chars().next().unwrap_or(' ');
                let end = at + c.len_utf8();
                replace_character(&mut rewrite, c, at..end, typewriter);
                at = end;
                continue;
            }
        };
        let is_plain = matches!(byte, b'\t' | b'\n' | b'\r') || (byte == b'[' && end == at + 1);
        if !is_plain {
            rewrite.remove(at..end);
        }
        at = end;
    }
    rewrite.finish()
}

/// The end of an escape sequence (ECMA-48 §5.4) whose `ESC` ends at `at`.
fn escape_end(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(b'[') => {
            let parameters = bytes[at + 1..].iter().take_while(|b| matches!(b, 0x20..0x40)).count();
            let end = at + 1 + parameters;
            end + usize::from(matches!(bytes.get(end), Some(0x40..0x7f)))
        }
        // The title of a terminal: up to BEL or `ESC \`.
        Some(b']') => {
            let len = bytes[at..].iter().take_while(|b| !matches!(b, 0x07 | 0x1b | b'\n')).count();
            at + len + usize::from(bytes.get(at + len) == Some(&0x07))
        }
        Some(b'\\' | b'(' | b')' | b'=' | b'>' | b'7' | b'8') => at + 1,
        _ => at,
    }
}

/// The end of `[0;31m` whose ESC was lost.
fn colour_end(bytes: &[u8], at: usize) -> Option<usize> {
    let len = bytes[at..].iter().take_while(|b| matches!(b, b'0'..=b'9' | b';')).count();
    (len > 0 && bytes.get(at + len) == Some(&b'm')).then_some(at + len + 1)
}

fn replace_character(rewrite: &mut Rewrite<'_>, c: char, range: std::ops::Range<usize>, typewriter: bool) {
    let string = rewrite.of.as_str();
    let before = string[..range.start].chars().next_back();
    let after = string[range.end..].chars().next();
    let is_ascii = |c: Option<char>| c.is_none_or(|c| c.is_ascii());
    let plain = match c {
        // Joiners are spelling in Persian and the languages of India.
        '\u{200c}' | '\u{200d}' if !is_ascii(before) && !is_ascii(after) => return,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => '\0',
        '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => '\0',
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        '“' | '”' | '„' | '‟' | '″' | '〝' | '〞' | '«' | '»' if typewriter => '"',
        '‘' | '’' | '‚' | '‛' | '′' | '‹' | '›' => '\'',
        '\u{2010}' | '\u{2011}' | '−' | '﹣' => '-',
        '–' | '—' if before.is_some_and(|c| c.is_ascii_digit()) && after.is_some_and(|c| !c.is_whitespace()) => '-',
        '〈' | '⟨' | '﹤' => '<',
        '〉' | '⟩' | '﹥' => '>',
        '﹫' => '@',
        // Commas, exclamation and question marks are at home in Chinese and Japanese.
        '，' | '！' | '？' | '；' => return,
        '＂' if !typewriter => return,
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        _ => return,
    };
    if plain == '\0' {
        rewrite.remove(range);
    } else {
        rewrite.replace(range, plain.encode_utf8(&mut [0; 4]));
    }
}

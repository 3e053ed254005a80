//! JSON (RFC 8259) as logs and events have it, read leniently: what is broken off ends where it ends. Strings keep the way
//! back to the input.

use crate::input::text::Text;

pub enum Value {
    /// A string without its quotes and escapes, or a number or word as it stands.
    Scalar(Text),
    Object(Vec<(String, Value)>),
    Array(Vec<Value>),
}

/// Deeper values are left out.
const MAX_DEPTH: usize = 32;

/// Further members of one object are left out: no event has as many, and each is looked at once for every level around it.
const MAX_MEMBERS: usize = 1000;

/// Reads the value at a place, and returns where it ends; `None` where there is none.
pub fn read(text: &Text, at: usize) -> Option<(Value, usize)> {
    let mut reader = Reader { text, string: text.as_str(), at };
    let value = reader.value(0)?;
    Some((value, reader.at))
}

struct Reader<'a> {
    text: &'a Text,
    string: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.string.as_bytes();
        while bytes.get(self.at).is_some_and(|b| b.is_ascii_whitespace() || *b == b',') {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        match self.peek()? {
            b'{' if depth < MAX_DEPTH => Some(self.object(depth)),
            b'[' if depth < MAX_DEPTH => Some(self.array(depth)),
            b'"' => Some(Value::Scalar(self.quoted())),
            _ => self.bare(),
        }
    }

    fn object(&mut self, depth: usize) -> Value {
        self.at += 1;
        let mut members = Vec::new();
        while let Some(next) = self.peek() {
            match next {
                b'}' => {
                    self.at += 1;
                    break;
                }
                b'"' => {
                    let key = self.quoted();
                    if self.peek() == Some(b':') {
                        self.at += 1;
                    }
                    let Some(value) = self.value(depth + 1) else { break };
                    if members.len() < MAX_MEMBERS {
                        members.push((key.as_str().to_string(), value));
                    }
                }
                _ => break,
            }
        }
        Value::Object(members)
    }

    fn array(&mut self, depth: usize) -> Value {
        self.at += 1;
        let mut values = Vec::new();
        while let Some(next) = self.peek() {
            if next == b']' {
                self.at += 1;
                break;
            }
            let Some(value) = self.value(depth + 1) else { break };
            values.push(value);
        }
        Value::Array(values)
    }

    /// A number, `true`, `null`; never empty.
    fn bare(&mut self) -> Option<Value> {
        let start = self.at;
        let is_end = |c: char| matches!(c, ',' | '}' | ']' | ':' | '"') || c.is_whitespace();
        let len = self.string[start..].find(is_end).unwrap_or(self.string.len() - start);
        self.at = start + len;
        (len > 0).then(|| Value::Scalar(self.text.part(start..start + len)))
    }

    fn quoted(&mut self) -> Text {
        let bytes = self.string.as_bytes();
        let mut words = Text::default();
        self.at += 1;
        let mut from = self.at;
        while let Some(&byte) = bytes.get(self.at) {
            match byte {
                b'"' => break,
                b'\\' => {
                    words.push_part(self.text, from..self.at);
                    let start = self.at;
                    let c = self.escape();
                    let mut buffer = [0; 4];
                    words.push(c.encode_utf8(&mut buffer), self.text.span(start..self.at));
                    from = self.at;
                }
                _ => self.at += 1,
            }
        }
        words.push_part(self.text, from..self.at);
        self.at = (self.at + 1).min(self.string.len());
        words
    }

    /// The character of an escape (RFC 8259 §7).
    fn escape(&mut self) -> char {
        let rest = &self.string[self.at + 1..];
        let c = rest.chars().next().unwrap_or('\\');
        self.at += 1 + rest.chars().next().map_or(0, char::len_utf8);
        match c {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' | 'f' => ' ',
            'u' => self.unicode().unwrap_or('\u{fffd}'),
            c => c,
        }
    }

    /// Four digits after `\u`, eight and another `\u` for a character beyond the first plane.
    fn unicode(&mut self) -> Option<char> {
        let high = self.hex()?;
        if !(0xd800..0xdc00).contains(&high) || !self.string[self.at..].starts_with("\\u") {
            return char::from_u32(high);
        }
        self.at += 2;
        let low = self.hex()?;
        char::from_u32(0x10000 + ((high - 0xd800) << 10) + low.checked_sub(0xdc00)?)
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.string.get(self.at..self.at + 4)?;
        let value = u32::from_str_radix(digits, 16).ok()?;
        self.at += 4;
        Some(value)
    }
}

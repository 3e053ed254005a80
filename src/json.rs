//! Answers as JSON text. The boundary to JavaScript crosses once with it, where objects made piece by piece cross for each
//! name and value; and the writer is a fraction of a general one, for answers have no floats, no bytes and no enums with
//! contents.

use serde::ser::{Error, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

/// The JSON text of an answer.
pub fn of<T: Serialize>(answer: &T) -> Result<String, Unwritable> {
    let mut json = Json { text: String::new() };
    answer.serialize(&mut json)?;
    Ok(json.text)
}

/// A kind of value that answers do not have.
#[derive(Debug)]
pub struct Unwritable;

impl std::fmt::Display for Unwritable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a kind of value that answers do not have")
    }
}

impl std::error::Error for Unwritable {}

impl Error for Unwritable {
    fn custom<T: std::fmt::Display>(_: T) -> Unwritable {
        Unwritable
    }
}

struct Json {
    text: String,
}

impl Json {
    #[inline(never)]
    fn word(&mut self, word: &str) -> Result<(), Unwritable> {
        self.text.push_str(word);
        Ok(())
    }

    /// RFC 8259 §7: quotation marks, backslashes and control characters are escaped.
    #[inline(never)]
    fn string(&mut self, string: &str) -> Result<(), Unwritable> {
        self.text.push('"');
        let mut written = 0;
        for (at, byte) in string.bytes().enumerate() {
            if byte >= b' ' && byte != b'"' && byte != b'\\' {
                continue;
            }
            self.text.push_str(&string[written..at]);
            written = at + 1;
            if byte < b' ' {
                self.text.push_str(if byte < 16 { "\\u000" } else { "\\u001" });
                self.text.push(char::from_digit(u32::from(byte % 16), 16).unwrap_or('0'));
            } else {
                self.text.push('\\');
                self.text.push(byte.into());
            }
        }
        self.text.push_str(&string[written..]);
        self.text.push('"');
        Ok(())
    }

    #[inline(never)]
    fn number(&mut self, number: u64) -> Result<(), Unwritable> {
        self.text.push_str(&number.to_string());
        Ok(())
    }
}

/// A list or an object that is open.
struct Open<'j> {
    json: &'j mut Json,
    end: char,
    has_some: bool,
}

impl<'j> Open<'j> {
    #[inline(never)]
    fn new(json: &'j mut Json, brackets: [char; 2]) -> Result<Open<'j>, Unwritable> {
        json.text.push(brackets[0]);
        Ok(Open { json, end: brackets[1], has_some: false })
    }

    #[inline(never)]
    fn next(&mut self) {
        if self.has_some {
            self.json.text.push(',');
        }
        self.has_some = true;
    }

    #[inline(never)]
    fn name(&mut self, name: &str) -> Result<(), Unwritable> {
        self.next();
        // Names are those of fields, in which nothing has to be escaped.
        self.json.text.push('"');
        self.json.text.push_str(name);
        self.json.word("\":")
    }

    #[inline(never)]
    fn close(self) -> Result<(), Unwritable> {
        self.json.text.push(self.end);
        Ok(())
    }
}

impl SerializeSeq for Open<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.next();
        value.serialize(&mut *self.json)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close()
    }
}

impl SerializeStruct for Open<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Unwritable> {
        self.name(name)?;
        value.serialize(&mut *self.json)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close()
    }
}

impl SerializeMap for Open<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, name: &T) -> Result<(), Unwritable> {
        self.next();
        name.serialize(&mut *self.json)?;
        self.json.word(":")
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        value.serialize(&mut *self.json)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close()
    }
}

/// The kinds of values that answers do not have.
macro_rules! refuse {
    ($($name:ident($($kind:ty),*)),* $(,)?) => {
        $(fn $name(self, $(_: $kind),*) -> Result<(), Unwritable> {
            Err(Unwritable)
        })*
    };
}

impl<'j> Serializer for &'j mut Json {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Open<'j>;
    type SerializeMap = Open<'j>;
    type SerializeStruct = Open<'j>;
    type SerializeTuple = Impossible<(), Unwritable>;
    type SerializeTupleStruct = Impossible<(), Unwritable>;
    type SerializeTupleVariant = Impossible<(), Unwritable>;
    type SerializeStructVariant = Impossible<(), Unwritable>;

    fn serialize_bool(self, yes: bool) -> Result<(), Unwritable> {
        self.word(if yes { "true" } else { "false" })
    }

    fn serialize_u8(self, number: u8) -> Result<(), Unwritable> {
        self.number(number.into())
    }

    fn serialize_u16(self, number: u16) -> Result<(), Unwritable> {
        self.number(number.into())
    }

    fn serialize_u32(self, number: u32) -> Result<(), Unwritable> {
        self.number(number.into())
    }

    fn serialize_u64(self, number: u64) -> Result<(), Unwritable> {
        self.number(number)
    }

    fn serialize_str(self, string: &str) -> Result<(), Unwritable> {
        self.string(string)
    }

    fn serialize_none(self) -> Result<(), Unwritable> {
        self.word("null")
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<(), Unwritable> {
        self.string(name)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'j>, Unwritable> {
        Open::new(self, ['[', ']'])
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Open<'j>, Unwritable> {
        Open::new(self, ['{', '}'])
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'j>, Unwritable> {
        Open::new(self, ['{', '}'])
    }

    refuse! {
        serialize_i8(i8),
        serialize_i16(i16),
        serialize_i32(i32),
        serialize_i64(i64),
        serialize_f32(f32),
        serialize_f64(f64),
        serialize_char(char),
        serialize_bytes(&[u8]),
        serialize_unit(),
        serialize_unit_struct(&'static str),
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Unwritable> {
        Err(Unwritable)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unwritable> {
        Err(Unwritable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, decode, reference};

    /// The same as a writer that knows all kinds of values.
    fn check<T: Serialize>(answer: &T) {
        let written: serde_json::Value = serde_json::from_str(&of(answer).expect("an answer")).expect("JSON");
        assert_eq!(written, serde_json::to_value(answer).expect("an answer"));
    }

    #[test]
    fn answers_are_written_whole() {
        check(&reference(&Options::default()));
        for input in [
            "",
            "250 ok",
            "421 4.7.0 mx.example.com \u{1f}try \"later\"\\ \t\u{7f} später\u{2028}",
            "550-5.1.1 <jan@example.com>\r\n550 5.1.1 User unknown, see https://example.com/",
        ] {
            check(&decode(input, &Options::default()));
            check(&decode(input, &Options { explain: false, ..Options::default() }));
        }
    }

    #[test]
    fn strings_are_escaped() {
        let string: String = ('\0'..='\u{80}').collect();
        check(&string);
        assert!(of(&1.5).is_err());
    }
}

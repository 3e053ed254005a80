//! The boundary to JavaScript: arguments in, plain objects out. Conversion and nothing else; what an answer means is
//! decided in `lib.rs` and behind it.

use js_sys::{Array, ArrayBuffer, Error, JSON, Reflect, Symbol, TypeError, Uint8Array};
use serde::Serialize;
use wasm_bindgen::prelude::*;

#[cfg(feature = "widget")]
use crate::widget::{self, Dom, Look, View};
use crate::{Audience, Decoding, Input, Options, Span};
#[cfg(feature = "widget")]
use web_sys::Element;

/// `decode` of the contract: a string or bytes.
#[wasm_bindgen]
pub fn decode(input: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let options = read_options("decode", options)?;
    let Some(given) = Given::read(input) else {
        return Err(refusal(&["decode: input must be a string or Uint8Array, not ", &type_name(input)]));
    };
    to_object(&given.decode(&options))
}

/// `decodeAll` of the contract: many inputs in one crossing.
#[wasm_bindgen(js_name = decodeAll)]
pub fn decode_all(inputs: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let options = read_options("decodeAll", options)?;
    if !Array::is_array(inputs) {
        return Err(refusal(&["decodeAll: inputs must be an array, not ", &type_name(inputs)]));
    }
    let inputs: &Array = inputs.unchecked_ref();
    let answers = Array::new_with_length(inputs.length());
    for at in 0..inputs.length() {
        // An accessor can stand in an array too; what it throws is passed on.
        let input = Reflect::get_u32(inputs, at)?;
        let Some(given) = Given::read(&input) else {
            let place = at.to_string();
            let found = type_name(&input);
            return Err(refusal(&["decodeAll: inputs[", &place, "] must be a string or Uint8Array, not ", &found]));
        };
        answers.set(at, to_object(&given.decode(&options))?);
    }
    Ok(answers.into())
}

/// `reference` of the contract: every code and cause with its explanation.
#[wasm_bindgen]
pub fn reference(options: &JsValue) -> Result<JsValue, JsValue> {
    to_object(&crate::reference(&read_options("reference", options)?))
}

/// `locales` of the contract: the tags of the languages that explanations can be asked for in.
#[wasm_bindgen]
pub fn locales() -> Vec<String> {
    crate::locales()
}

/// What the element shows: an answer that stays here until it is freed, so that it can be drawn and copied piece by piece.
#[cfg(feature = "widget")]
#[wasm_bindgen]
pub struct Answer(widget::Answer);

#[cfg(feature = "widget")]
#[wasm_bindgen]
impl Answer {
    /// Decodes. `view` is "card", "compact" or "full", `level` that of the headline, and `reference` the address that the id
    /// of a code or cause is put behind, or empty.
    #[wasm_bindgen(constructor)]
    pub fn new(
        input: &JsValue,
        options: &JsValue,
        view: &str,
        level: u8,
        reference: String,
    ) -> Result<Answer, JsValue> {
        let options = read_options("decode", options)?;
        let Some(given) = Given::read(input) else {
            return Err(refusal(&["decode: input must be a string or Uint8Array, not ", &type_name(input)]));
        };
        let source = match given {
            Given::Text(text) => widget::Source::Text(text),
            Given::Bytes(bytes) => widget::Source::Bytes(bytes),
        };
        let view = match view {
            "compact" => View::Compact,
            "full" => View::Full,
            _ => View::Card,
        };
        Ok(Answer(widget::Answer::new(source, options, Look { view, level, reference })))
    }

    /// Draws the whole answer inside an element.
    pub fn draw(&self, inside: Element) {
        if let Some(mut canvas) = Dom::inside(inside) {
            self.0.draw(&mut canvas);
        }
    }

    /// Draws the cards from a place on.
    #[wasm_bindgen(js_name = drawMore)]
    pub fn draw_more(&self, inside: Element, from: usize) {
        if let Some(mut canvas) = Dom::inside(inside) {
            self.0.draw_more(&mut canvas, from);
        }
    }

    /// Draws what folds below the headline of a card.
    #[wasm_bindgen(js_name = drawBody)]
    pub fn draw_body(&self, inside: Element, group: usize) {
        if let Some(mut canvas) = Dom::inside(inside) {
            self.0.draw_body(&mut canvas, group);
        }
    }

    /// The answer as text: one card of it, or all.
    pub fn text(&self, group: Option<usize>) -> String {
        self.0.text(group)
    }

    /// The note for the administrator of one card.
    pub fn note(&self, group: usize) -> String {
        self.0.note(group)
    }

    /// What is said aloud when the answer appears.
    pub fn aloud(&self) -> String {
        self.0.aloud()
    }

    /// What is said when something was done: "copied", "note-copied", "not-copied", "masked" or "shown".
    pub fn done(&self, deed: &str) -> String {
        self.0.done(deed)
    }

    /// The answer as `decode` gives it.
    pub fn decoding(&self) -> Result<JsValue, JsValue> {
        let mut decoding = self.0.decoding.clone();
        if let Input::Text(text) = self.0.input() {
            count_in_utf16(text, &mut decoding);
        }
        to_object(&decoding)
    }
}

/// `addLocale` of the types: makes a language pack available, and tells its tag.
#[wasm_bindgen(js_name = addLocale)]
pub fn add_locale(pack: &JsValue) -> Result<String, JsValue> {
    let Some(text) = pack.as_string() else {
        return Err(refusal(&["addLocale: pack must be a string, not ", &type_name(pack)]));
    };
    match crate::Pack::parse(text.as_bytes()) {
        Ok(pack) => {
            let tag = pack.tag().to_string();
            crate::load(pack);
            Ok(tag)
        }
        Err(error) => Err(Error::new(&["addLocale: ", &error.reason()].concat()).into()),
    }
}

/// The text of the pack that a tag is answered in, for those who make another one of it.
#[wasm_bindgen(js_name = localePack)]
pub fn locale_pack(tag: &str) -> String {
    crate::pack_of(tag)
}

/// An input, copied out of JavaScript.
enum Given {
    /// Lone surrogates have become U+FFFD, which is one UTF-16 unit as well: offsets hold.
    Text(String),
    Bytes(Vec<u8>),
}

impl Given {
    fn read(value: &JsValue) -> Option<Given> {
        if let Some(text) = value.as_string() {
            return Some(Given::Text(text));
        }
        bytes(value).map(Given::Bytes)
    }

    fn decode(&self, options: &Options) -> Decoding {
        match self {
            Given::Text(text) => {
                let mut answer = crate::decode(Input::Text(text), options);
                count_in_utf16(text, &mut answer);
                answer
            }
            Given::Bytes(bytes) => crate::decode(Input::Bytes(bytes), options),
        }
    }
}

/// The bytes of a `Uint8Array`, one of its subclasses or an `ArrayBuffer`. The tag is asked instead of `instanceof`,
/// which fails for values of another window or of a test runner's context.
fn bytes(value: &JsValue) -> Option<Vec<u8>> {
    if !value.is_object() {
        return None;
    }
    let tag = Reflect::get(value, &Symbol::to_string_tag()).ok()?.as_string()?;
    match tag.as_str() {
        "Uint8Array" if ArrayBuffer::is_view(value) => Some(value.unchecked_ref::<Uint8Array>().to_vec()),
        "ArrayBuffer" => Some(Uint8Array::new(value).to_vec()),
        _ => None,
    }
}

/// Bytes of text between two counts that are kept; a look-up reads at most as many.
const BLOCK: usize = 256;

/// Turns the spans of an answer from bytes into UTF-16 code units of the same text.
fn count_in_utf16(text: &str, answer: &mut Decoding) {
    if text.is_ascii() {
        return;
    }
    let counts = block_counts(text);
    for finding in &mut answer.findings {
        for evidence in &mut finding.evidence {
            let Span { start, end } = evidence.span;
            evidence.span = Span { start: utf16_offset(text, &counts, start), end: utf16_offset(text, &counts, end) };
        }
    }
}

/// The UTF-16 code units before each block.
fn block_counts(text: &str) -> Vec<usize> {
    let mut units = 0;
    text.as_bytes()
        .chunks(BLOCK)
        .map(|block| {
            let before = units;
            units += utf16_units(block);
            before
        })
        .collect()
}

fn utf16_offset(text: &str, counts: &[usize], offset: usize) -> usize {
    let bytes = text.as_bytes();
    let offset = offset.min(bytes.len());
    let block = offset / BLOCK;
    let before = block * BLOCK;
    match counts.get(block) {
        Some(count) => count + utf16_units(&bytes[before..offset]),
        // The end of a text that fills its last block.
        None => counts.last().map_or(0, |count| count + utf16_units(&bytes[before - BLOCK..])),
    }
}

/// The UTF-16 code units of the characters that begin in these bytes of UTF-8.
fn utf16_units(bytes: &[u8]) -> usize {
    bytes.iter().map(|&byte| usize::from(byte & 0xC0 != 0x80) + usize::from(byte >= 0xF0)).sum()
}

/// Reads `Options` of the contract. A getter that throws is the caller's own error and is passed on.
fn read_options(function: &str, value: &JsValue) -> Result<Options, JsValue> {
    let mut options = Options::default();
    if value.is_undefined() || value.is_null() {
        return Ok(options);
    }
    if !value.is_object() {
        return Err(refusal(&[function, ": options must be an object, not ", &type_name(value)]));
    }
    let refuse = |name: &str, wanted: &str, found: &str| {
        Err(refusal(&[function, ": options.", name, " must be ", wanted, ", not ", found]))
    };
    if let Some(locale) = option(value, "locale")? {
        match locale.as_string() {
            Some(tag) => options.locale = Some(tag),
            None => return refuse("locale", "a string", &type_name(&locale)),
        }
    }
    if let Some(audience) = option(value, "audience")? {
        let wanted = "\"sender\", \"helpdesk\" or \"admin\"";
        options.audience = match audience.as_string().as_deref() {
            Some("sender") => Audience::Sender,
            Some("helpdesk") => Audience::Helpdesk,
            Some("admin") => Audience::Admin,
            Some(other) => return refuse("audience", wanted, &["\"", other, "\""].concat()),
            None => return refuse("audience", wanted, &type_name(&audience)),
        };
    }
    for (name, flag) in [("redact", &mut options.redact), ("explain", &mut options.explain)] {
        if let Some(given) = option(value, name)? {
            match given.as_bool() {
                Some(set) => *flag = set,
                None => return refuse(name, "true or false", &type_name(&given)),
            }
        }
    }
    Ok(options)
}

/// A property that is there and says something.
fn option(options: &JsValue, name: &str) -> Result<Option<JsValue>, JsValue> {
    let value = Reflect::get(options, &JsValue::from_str(name))?;
    Ok(Some(value).filter(|value| !value.is_undefined() && !value.is_null()))
}

/// What a reader of JavaScript would call a value.
fn type_name(value: &JsValue) -> String {
    if value.is_null() {
        return "null".to_string();
    }
    if Array::is_array(value) {
        return "array".to_string();
    }
    value.js_typeof().as_string().unwrap_or_default()
}

fn refusal(parts: &[&str]) -> JsValue {
    TypeError::new(&parts.concat()).into()
}

/// Plain objects with `null` for what is not known, as the contract has it.
fn to_object<T: Serialize>(answer: &T) -> Result<JsValue, JsValue> {
    let text = crate::json::of(answer).map_err(|_| refusal(&["the answer cannot be written"]))?;
    JSON::parse(&text)
}

//! The boundary to JavaScript: arguments in, plain objects out. Conversion and nothing else; what an answer means is
//! decided in `lib.rs` and behind it.

/// Two-level segregated fit. It has less code than the standard library's allocator, and is slower for many inputs at once.
#[cfg(feature = "small-allocator")]
#[global_allocator]
static ALLOCATOR: rlsf::GlobalTlsf = rlsf::GlobalTlsf::new();

use js_sys::{Array, ArrayBuffer, Error, JSON, JsString, Reflect, Symbol, TypeError, Uint8Array};
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
    to_object(&one_given(input, &options)?.decode(&options))
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
        let Some(given) = Given::read(&input, &options) else {
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
pub struct Answer(widget::Answer<Given>);

#[cfg(feature = "widget")]
#[wasm_bindgen]
impl Answer {
    /// Decodes. `view` is 0 for the card, 1 compact, 2 full; `level` that of the headline; and `reference` the address that
    /// the id of a code or cause is put behind.
    #[wasm_bindgen(constructor)]
    pub fn new(
        input: &JsValue,
        options: &JsValue,
        view: u8,
        level: u8,
        reference: &JsValue,
    ) -> Result<Answer, JsValue> {
        let options = read_options("decode", options)?;
        let given = one_given(input, &options)?;
        let view = [View::Card, View::Compact, View::Full][usize::from(view.min(2))];
        let look = Look { view, level, reference: reference.as_string().unwrap_or_default() };
        Ok(Answer(widget::Answer::new(given, options, look)))
    }

    /// Draws inside an element: 0 the whole answer, 1 the cards from one on, 2 what folds below the headline of one.
    pub fn draw(&self, inside: Element, part: u8, card: usize) {
        let Some(mut canvas) = Dom::inside(inside) else { return };
        match part {
            0 => self.0.draw(&mut canvas),
            1 => self.0.draw_more(&mut canvas, card),
            _ => self.0.draw_body(&mut canvas, card),
        }
    }

    /// The words for something: 0 the whole answer as text, 1 one card of it, 2 the card's note for the administrator,
    /// 3 what is said aloud when the answer appears; and from 4 on when something was done: copied, the note copied, not
    /// copied, masked, shown.
    pub fn words(&self, what: u8, card: usize) -> String {
        match what {
            0 => self.0.text(),
            1 => self.0.card_text(card),
            2 => self.0.note(card),
            3 => self.0.aloud(),
            _ => self.0.done(usize::from(what) - 4),
        }
    }

    /// The answer as `decode` gives it.
    pub fn decoding(&self) -> Result<JsValue, JsValue> {
        to_object(&self.0.source.decode(&self.0.options))
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

/// A text with everything masked that names a person or a machine, as an answer masks it, and all login data.
#[cfg(feature = "widget")]
#[wasm_bindgen]
pub fn redact(text: &JsValue) -> String {
    let starred = crate::input::starred(text.as_string().unwrap_or_default().as_bytes());
    crate::explain::Redactor::default().redact(&String::from_utf8(starred).unwrap_or_default())
}

/// The one input of `decode`.
fn one_given(input: &JsValue, options: &Options) -> Result<Given, JsValue> {
    let given = Given::read(input, options);
    given.ok_or_else(|| refusal(&["decode: input must be a string or Uint8Array, not ", &type_name(input)]))
}

/// An input, copied out of JavaScript.
enum Given {
    /// Lone surrogates have become U+FFFD, which is one UTF-16 unit as well: offsets hold.
    Text(String),
    Bytes(Vec<u8>),
}

#[cfg(feature = "widget")]
impl widget::Source for Given {
    fn input(&self) -> Input<'_> {
        match self {
            Given::Text(text) => Input::Text(text),
            Given::Bytes(bytes) => Input::Bytes(bytes),
        }
    }
}

impl Given {
    fn read(value: &JsValue, options: &Options) -> Option<Given> {
        // One byte or UTF-16 unit more than is read tells the rest that something was left out.
        let most = options.limits.input as u32 + 1;
        if let Some(text) = value.dyn_ref::<JsString>() {
            let first = if text.length() > most { text.slice(0, most).as_string() } else { value.as_string() };
            return first.map(Given::Text);
        }
        bytes(value, most).map(Given::Bytes)
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
fn bytes(value: &JsValue, most: u32) -> Option<Vec<u8>> {
    if !value.is_object() {
        return None;
    }
    let tag = Reflect::get(value, &Symbol::to_string_tag()).ok()?.as_string()?;
    match tag.as_str() {
        "Uint8Array" if ArrayBuffer::is_view(value) => Some(first_bytes(value.unchecked_ref(), most)),
        // A detached buffer has no bytes, and no view either.
        "ArrayBuffer" if value.unchecked_ref::<ArrayBuffer>().byte_length() == 0 => Some(Vec::new()),
        "ArrayBuffer" => Some(first_bytes(&Uint8Array::new(value), most)),
        _ => None,
    }
}

fn first_bytes(bytes: &Uint8Array, most: u32) -> Vec<u8> {
    // Also a view whose buffer is gone, or has shrunk away from under it.
    if bytes.length() == 0 {
        return Vec::new();
    }
    bytes.subarray(0, bytes.length().min(most)).to_vec()
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
    if let Some(limits) = option(value, "limits")? {
        if !limits.is_object() {
            return refuse("limits", "an object", &type_name(&limits));
        }
        for (name, limit) in [
            ("input", &mut options.limits.input),
            ("findings", &mut options.limits.findings),
            ("evidence", &mut options.limits.evidence),
            ("mimeDepth", &mut options.limits.mime_depth),
            ("mimeParts", &mut options.limits.mime_parts),
        ] {
            let Some(given) = option(&limits, name)? else { continue };
            match given.as_f64() {
                Some(most) if most >= 0.0 => *limit = (*limit).min(most as usize),
                number => {
                    let found = if number.is_some() { "another number".into() } else { type_name(&given) };
                    return refuse(&["limits.", name].concat(), "a number of 0 or more", &found);
                }
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

//! The facts as readers see them: sizes, times and dates in words, nothing in them that could break a line or hide text.

use super::pack::Pack;
use super::pattern::{COUNT, NUMBER, Values};
use crate::input::scan::Scan;
use crate::knowledge::tables::messages;

/// One line without control characters and without marks that turn the direction of the text around; at most `longest`
/// characters.
pub fn clean(text: &str, longest: usize) -> String {
    let is_plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~')) && !text.has_words("  ");
    if is_plain && text.len() <= longest && text.trim().len() == text.len() {
        return text.to_string();
    }
    let mut out = String::with_capacity(text.len().min(longest * 4));
    let mut count = 0;
    for c in text.chars() {
        if turns_direction(c) {
            continue;
        }
        if count == longest {
            out.push('…');
            break;
        }
        let c = if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c };
        if c == ' ' && (out.is_empty() || out.ends_with(' ')) {
            continue;
        }
        out.push(c);
        count += 1;
    }
    out.truncate(out.trim_end().len());
    out
}

fn turns_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `25 MB`: in the units of 1,024 where that is a whole number, in those of 1,000 otherwise.
pub fn size(bytes: u64, pack: &Pack) -> String {
    let (unit, message) = match bytes {
        0..1_000 => (1, messages::VALUE_BYTES),
        1_000..1_000_000 => (1 << 10, messages::VALUE_KILOBYTES),
        1_000_000..1_000_000_000 => (1 << 20, messages::VALUE_MEGABYTES),
        _ => (1u64 << 30, messages::VALUE_GIGABYTES),
    };
    let decimal = match unit {
        1 => 1,
        0x400 => 1_000,
        0x10_0000 => 1_000_000,
        _ => 1_000_000_000,
    };
    let tenths = if bytes.is_multiple_of(unit) { bytes / unit * 10 } else { (bytes / (decimal / 10).max(1)).max(1) };
    counted(tenths, message, pack)
}

/// `5 minutes`: rounded up, so that nobody comes back too early.
pub fn duration(seconds: u32, pack: &Pack) -> String {
    let (unit, message) = match seconds {
        0..=90 => (1, messages::VALUE_SECONDS),
        91..=5_400 => (60, messages::VALUE_MINUTES),
        5_401..=172_800 => (3_600, messages::VALUE_HOURS),
        _ => (86_400, messages::VALUE_DAYS),
    };
    counted(u64::from(seconds.div_ceil(unit)) * 10, message, pack)
}

/// A number, given in tenths, in the message for its unit: the plural goes by the number, and the number is written as the
/// language writes it.
fn counted(tenths: u64, message: usize, pack: &Pack) -> String {
    let mut number = (tenths / 10).to_string();
    if !tenths.is_multiple_of(10) {
        number.push(if pack.has_decimal_comma() { ',' } else { '.' });
        number.push_str(&(tenths % 10).to_string());
    }
    let mut values = Values::default();
    if let Some(written) = host::number(tenths, pack.tag()).filter(|written| *written != number) {
        values.set(NUMBER, Some(written));
    }
    values.set(COUNT, Some(number));
    pack.message(message, &values)
}

/// `2026-11-24T18:00:00Z` as `24 Nov 2026, 18:00 UTC` in English. Other languages are written by the host's `Intl`, in UTC;
/// without one, `2026-11-24 18:00 UTC` is read in every language.
pub fn time(rfc3339: &str, pack: &Pack) -> String {
    let shape = |at: usize, byte: u8| rfc3339.as_bytes().get(at) == Some(&byte);
    if !rfc3339.is_ascii() || !shape(10, b'T') || !shape(13, b':') || rfc3339.len() < 16 {
        return clean(rfc3339, 40);
    }
    if let Some(written) = host::time(rfc3339, pack.tag()) {
        return clean(&written, 60);
    }
    let zone = rfc3339[16..].trim_start_by(&|c: char| c == ':' || c == '.' || c.is_ascii_digit());
    let zone = if zone.eq_ignore_ascii_case("z") || zone == "+00:00" { "UTC" } else { zone };
    let (date, clock) = (&rfc3339[..10], &rfc3339[11..16]);
    let parts = if pack.tag() == "en" { english_date(date) } else { None };
    match parts {
        Some([day, month, year]) => clean(&[day, " ", month, " ", year, ", ", clock, " ", zone].concat(), 40),
        None => clean(&[date, " ", clock, " ", zone].concat(), 40),
    }
}

/// Day, month and year of `2026-11-24`.
fn english_date(date: &str) -> Option<[&str; 3]> {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let month: usize = date.get(5..7)?.parse().ok()?;
    let name = MONTHS.get(month.checked_sub(1)? * 3..month * 3)?;
    Some([date.get(8..)?.trim_start_by(&|c: char| c == '0'), name, &date[..4]])
}

/// `Intl` of a JavaScript host, for the languages beside English.
#[cfg(all(feature = "wasm", target_arch = "wasm32"))]
mod host {
    use wasm_bindgen::prelude::*;

    const FIELDS: &str = r#"{"day":"numeric","month":"short","year":"numeric","hour":"2-digit","minute":"2-digit","timeZone":"UTC","timeZoneName":"short"}"#;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_name = Date)]
        type Date;
        #[wasm_bindgen(constructor, js_class = "Date")]
        fn new(text: &str) -> Date;
        #[wasm_bindgen(method, catch, js_name = toLocaleString)]
        fn written(this: &Date, locale: &str, fields: &JsValue) -> Result<String, JsValue>;

        #[wasm_bindgen(js_name = Number)]
        type Number;
        #[wasm_bindgen(method, catch, js_name = toLocaleString)]
        fn written(this: &Number, locale: &str) -> Result<String, JsValue>;
    }

    /// `None` for English, and where the host does not know the language.
    pub fn number(tenths: u64, tag: &str) -> Option<String> {
        if tag == "en" {
            return None;
        }
        JsValue::from_f64(tenths as f64 / 10.0).unchecked_into::<Number>().written(tag).ok()
    }

    pub fn time(rfc3339: &str, tag: &str) -> Option<String> {
        if tag == "en" {
            return None;
        }
        let fields = js_sys::JSON::parse(FIELDS).ok()?;
        let written = Date::new(rfc3339).written(tag, &fields).ok()?;
        // What `Date` cannot read.
        (written != "Invalid Date").then_some(written)
    }
}

#[cfg(not(all(feature = "wasm", target_arch = "wasm32")))]
mod host {
    pub fn number(_tenths: u64, _tag: &str) -> Option<String> {
        None
    }

    pub fn time(_rfc3339: &str, _tag: &str) -> Option<String> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explain::pack;

    #[test]
    fn facts_are_written_for_readers() {
        let english = pack::find(None);
        for (bytes, expected) in [
            (26_214_400, "25 MB"),
            (10_240_000, "10.2 MB"),
            (35_882_577, "35.8 MB"),
            (512_000, "500 kB"),
            (999, "999 bytes"),
            (1 << 30, "1 GB"),
        ] {
            assert_eq!(size(bytes, &english), expected);
        }
        for (seconds, expected) in [
            (1, "1 second"),
            (60, "60 seconds"),
            (299, "5 minutes"),
            (3_600, "60 minutes"),
            (7_200, "2 hours"),
            (432_000, "5 days"),
        ] {
            assert_eq!(duration(seconds, &english), expected);
        }
        for (until, expected) in [
            ("2026-11-24T18:00:00Z", "24 Nov 2026, 18:00 UTC"),
            ("2026-11-04T18:00:00.5+01:00", "4 Nov 2026, 18:00 +01:00"),
            ("2026-13-24T18:00:00Z", "2026-13-24 18:00 UTC"),
            ("tomorrow\n", "tomorrow"),
        ] {
            assert_eq!(time(until, &english), expected);
        }
    }

    #[test]
    fn values_are_one_safe_line() {
        assert_eq!(clean(" a\r\n\tb\u{0}c\u{202e}d\u{2028} ", 100), "a b cd");
        assert_eq!(clean("ěščřž", 3), "ěšč…");
    }
}

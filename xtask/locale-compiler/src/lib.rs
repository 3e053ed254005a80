//! The Fluent reader of the build as a small WebAssembly module, for the command `plainbounce compile-locale`: a host's own
//! language or its own words need no Rust. Nothing of it reaches a browser.
//!
//! The two exports speak plain memory, for there is one call and one answer: no glue is worth it.

// Not all that the build asks of a file is asked here.
#[allow(dead_code)]
#[path = "../../../build/fluent.rs"]
mod fluent;
#[allow(dead_code)]
#[path = "../../../src/explain/pattern.rs"]
mod pattern;

use fluent::{Locale, Problems, Slot};

/// Room for a text of `length` bytes.
#[unsafe(no_mangle)]
pub extern "C" fn allocate(length: usize) -> *mut u8 {
    Box::leak(vec![0; length].into_boxed_slice()).as_mut_ptr()
}

/// Compiles a file. The text at `at` holds the names of the texts, one a line, a NUL, and the Fluent source. The answer is its
/// length (four bytes, little-endian) and a text: one line `NAME<TAB>PATTERN` for each text that is there, after those one
/// line `error<TAB>WHY` for each thing that is wrong. The module is thrown away after the call, and its memory with it.
///
/// # Safety
/// `at` and `length` are those of one call to `allocate`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn compile(at: *const u8, length: usize) -> *const u8 {
    // SAFETY: promised by the caller.
    let bytes = unsafe { std::slice::from_raw_parts(at, length) };
    let answer = match std::str::from_utf8(bytes) {
        Ok(text) => compile_text(text),
        Err(_) => "error\tthe file is not UTF-8\n".to_string(),
    };
    let mut out = (answer.len() as u32).to_le_bytes().to_vec();
    out.extend(answer.bytes());
    Box::leak(out.into_boxed_slice()).as_ptr()
}

fn compile_text(text: &str) -> String {
    let (names, source) = text.split_once('\0').unwrap_or((text, ""));
    let locale = match Locale::parse(source) {
        Ok(locale) => locale,
        Err((entry, why)) => return format!("error\t{entry}: {why}\n"),
    };
    let known: Vec<&str> = names.lines().collect();
    let mut problems = Problems::default();
    // The words of the site are no part of a pack.
    let slots: Vec<Slot> = locale.slots().into_iter().filter(|slot| !slot.message.starts_with(fluent::SITE)).collect();
    for slot in slots.iter().filter(|slot| !known.contains(&slot.name().as_str())) {
        problems.add(&slot.name(), "no message of plainbounce has this name");
    }
    let slots: Vec<Slot> = slots.into_iter().filter(|slot| known.contains(&slot.name().as_str())).collect();
    let patterns = locale.patterns(&slots, &mut problems);
    let mut out = String::new();
    for (slot, pattern) in slots.iter().zip(&patterns) {
        if !pattern::is_well_formed(pattern) {
            problems.add(&slot.name(), "choices stand too deep in each other");
        }
        out.push_str(&format!("{}\t{pattern}\n", slot.name()));
    }
    for problem in &problems.found {
        out.push_str(&format!("error\t{problem}\n"));
    }
    out
}

//! Any text, as it is pasted.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plainbounce::Input;

fuzz_target!(|data: &[u8]| {
    if let Ok(text) = std::str::from_utf8(data) {
        plainbounce_fuzz::check(Input::Text(text));
    }
});

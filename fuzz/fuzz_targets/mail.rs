//! Any bytes, as a mail or a file has them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plainbounce::Input;

fuzz_target!(|data: &[u8]| plainbounce_fuzz::check(Input::Bytes(data)));

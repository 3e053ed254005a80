//! Language packs: any bytes give a pack or an error, and a pack speaks without harm.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plainbounce::{Options, Pack, decode, load};

/// The first line of a pack of this version, and a whole one to change: the first language that is built in.
const WHOLE: &str = include_str!(env!("PLAINBOUNCE_PACK"));

fuzz_target!(|data: &[u8]| {
    speak(Pack::parse(data));
    let Ok(text) = std::str::from_utf8(data) else { return };
    // One message of a good pack is replaced: where, and by what, the data say.
    let (place, message) = text.split_once('\n').unwrap_or(("1", text));
    let at = place.bytes().fold(1usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
    let mut lines: Vec<&str> = WHOLE.split('\n').collect();
    let at = 1 + at % (lines.len() - 1);
    lines[at] = message;
    speak(Pack::parse(lines.join("\n").as_bytes()));
});

fn speak(pack: Result<Pack, plainbounce::PackError>) {
    match pack {
        Ok(pack) => {
            let locale = Some(pack.tag().to_string());
            load(pack);
            for reply in ["550 5.1.1 <jan@example.com>: User unknown", "452 4.2.2 Mailbox full", "550", "5.7.999"] {
                let _ = decode(reply, &Options { locale: locale.clone(), ..Options::default() });
            }
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

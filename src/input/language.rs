//! Whether a text says the same in several languages, as the bounces of international services do.
//!
//! Only the prose around the server's words counts: an English reply in a German bounce is the usual case.

use super::notice::Notice;
use super::text::Text;
use crate::input::scan::Scan;
use crate::list::{List, list};

/// Small words that tell one language from its neighbours.
const LANGUAGES: &[List] = &[
    list!["the", "your", "was", "you", "this", "not", "could", "have", "been"],
    list!["der", "die", "das", "nicht", "wurde", "konnte", "und", "ihre", "nachricht"],
    list!["le", "votre", "été", "vous", "une", "pas", "n'a", "adresse", "cette"],
    list!["el", "su", "los", "mensaje", "usted", "está", "esta", "ha", "las"],
    list!["não", "sua", "seu", "foi", "mensagem", "você", "uma", "ao", "os"],
    list!["il", "è", "stato", "messaggio", "della", "questo", "suo", "gli", "alla"],
    list!["het", "een", "niet", "uw", "van", "bericht", "werd", "kan", "wordt"],
    list!["nie", "się", "jest", "wiadomość", "została", "przez", "adres", "ta", "dla"],
];

/// Small words, or letters of a script, that a language is told by.
const ENOUGH_WORDS: usize = 5;
const ENOUGH_LETTERS: usize = 16;

/// Bytes that are read: a bounce says at its beginning what it says.
const MAX_PROSE: usize = 16 * 1024;

pub fn is_mixed(text: &Text, notices: &[Notice]) -> bool {
    let mut words = [0; LANGUAGES.len()];
    let mut letters = [0; 3];
    for line in super::reply::lines(text.as_str()).take_while(|line| line.start < MAX_PROSE) {
        let span = text.span(line.clone());
        let is_quoted = notices.iter().take(16).any(|notice| {
            let said = notice.reply.text.span(0..notice.reply.text.len());
            said.start < span.end && span.start < said.end
        });
        if is_quoted {
            continue;
        }
        let line = &text.as_str()[line];
        for word in line.split_by(&|c: char| !c.is_alphabetic() && c != '\'').filter(|word| !word.is_empty()) {
            let word = word.lowered();
            for (count, language) in words.iter_mut().zip(LANGUAGES) {
                *count += usize::from(language.has(&word));
            }
        }
        for c in line.chars() {
            match c {
                'а'..='я' | 'А'..='Я' => letters[0] += 1,
                '\u{3040}'..='\u{9fff}' => letters[1] += 1,
                '\u{ac00}'..='\u{d7a3}' => letters[2] += 1,
                _ => {}
            }
        }
    }
    let by_words = words.iter().filter(|count| **count >= ENOUGH_WORDS).count();
    let by_letters = letters.iter().filter(|count| **count >= ENOUGH_LETTERS).count();
    by_words + by_letters > 1
}

//! Capital and small letters of the scripts that mail servers write in. The standard library knows those of all scripts,
//! from tables that would be 4 KB of what a browser loads.

/// The small letter of a capital one; every other character is itself.
pub fn lower(c: char) -> char {
    let code = c as u32;
    let small = match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' | 'Ａ'..='Ｚ' => code + 32,
        // Pairs with the capital letter first, at even and at odd places.
        'Ā'..='į' | 'Ĳ'..='ķ' | 'Ŋ'..='ŷ' | 'Ѡ'..='ҁ' | 'Ҋ'..='ҿ' | 'Ḁ'..='ẕ' | 'Ạ'..='ỿ' => code | 1,
        'Ĺ'..='ň' | 'Ź'..='ž' => code + (code & 1),
        'İ' => 'i' as u32,
        'Ÿ' => 'ÿ' as u32,
        'Ά' => 'ά' as u32,
        'Έ'..='Ί' => code + 37,
        'Ό' => 'ό' as u32,
        'Ύ' | 'Ώ' => code + 63,
        'Ѐ'..='Џ' => code + 80,
        _ => code,
    };
    char::from_u32(small).unwrap_or(c)
}

/// A text in small letters.
#[allow(dead_code)] // The build needs the letters alone.
pub fn lowered(text: &str) -> String {
    let small = text.to_ascii_lowercase();
    if small.is_ascii() { small } else { small.chars().map(lower).collect() }
}

pub fn is_capital(c: char) -> bool {
    lower(c) != c
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the standard library has it; only the Turkish capital keeps no dot.
    #[test]
    fn letters_as_unicode_has_them() {
        for c in ('\0'..='\u{4bf}').chain('\u{1e00}'..='\u{1e95}').chain('\u{1ea0}'..='\u{1eff}').chain('０'..='ｚ') {
            // Letters of languages that no mail server speaks.
            if !matches!(c, '\u{180}'..='\u{385}' | '\u{3cf}'..='\u{3ff}') {
                assert_eq!(Some(lower(c)), c.to_lowercase().next(), "{c:?}");
            }
        }
        assert_eq!(lowered("Größe ÉTÉ НЕТ"), "größe été нет");
    }
}

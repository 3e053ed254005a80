//! Words as the rules know them: lower case, without accents, plural s and apostrophes.
//!
//! Used twice: on the phrases of `src/knowledge` when the crate is compiled (`build/rules.rs` includes this file), and on
//! the replies at run time. What both sides fold in the same way need not be written twice in a rule.

use crate::letters::is_capital;

/// What kind of thing a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Word,
    /// A word of a URL's path or query, or after `#`: rules name it with a leading slash.
    UrlWord,
    /// `jan@example.com`
    Address,
    /// `192.0.2.1`, `2001:db8::1`
    Ip,
    /// `mx.example.com`, also the host of a URL.
    Host,
    /// Digits, dots and colons: a number, a status, a time.
    Number,
}

/// A token and where it stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub shape: Shape,
    pub start: usize,
    pub end: usize,
    /// A sentence ended before this token.
    pub after_stop: bool,
}

/// Words that carry no meaning here; they are dropped from phrases and replies alike. Those of one letter, of two, and so on.
const STOP_WORDS: &[&str] = &[
    "a",
    "an is be do my it",
    "the are was has had did can our his her its",
    "were been have does this that your very",
    "being could would these sorry there",
    "please",
    "",
    "",
    "currently",
];

/// Contractions and one-word negations, all read as `not`.
const NEGATIONS: &[&str] = &[
    "",
    "",
    "not",
    "isnt dont cant wont",
    "arent wasnt dosnt didnt hasnt hadnt",
    "werent doesnt cannot havent",
    "couldnt wouldnt",
];

/// Whether a word is one of those of its length: most words are compared with a few.
fn is_one_of(words: &[&str], word: &str) -> bool {
    let Some(same_length) = word.len().checked_sub(1).and_then(|at| words.get(at)) else { return false };
    let first = word.as_bytes()[0];
    same_length.as_bytes().chunks(word.len() + 1).any(|known| known[0] == first && known.starts_with(word.as_bytes()))
}

/// Writes the normal form of a word into `out`. Leaves `out` empty for words that carry no meaning.
pub fn normalise(word: &str, out: &mut String) {
    out.clear();
    if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        out.push_str(word);
        out.make_ascii_lowercase();
    } else {
        word.chars().for_each(|c| fold(c, out));
    }
    // British spelling: `unauthorised`, `recognised`.
    let has_stem =
        |at: usize| ["authoris", "recognis"].iter().any(|stem| out.as_bytes()[..at].ends_with(stem.as_bytes()));
    let s = out.bytes().enumerate().skip("authori".len()).find(|&(at, byte)| byte == b's' && has_stem(at + 1));
    if let Some((at, _)) = s {
        out.replace_range(at..=at, "z");
    }
    if is_one_of(STOP_WORDS, out) {
        out.clear();
    } else if is_one_of(NEGATIONS, out) {
        out.clear();
        out.push_str("not");
    } else {
        drop_plural(out);
    }
}

/// Drops a plural s: `recipients`, `addresses`, `policies` lose theirs, `status`, `access` and `is` keep it.
fn drop_plural(word: &mut String) {
    let bytes = word.as_bytes();
    let n = bytes.len();
    if n < 4 || bytes[n - 1] != b's' || !bytes[..n - 1].iter().all(u8::is_ascii_lowercase) {
        return;
    }
    match &bytes[n - 3..n - 1] {
        [b's' | b'x', b'e'] | [b'h', b'e'] => word.truncate(n - 2),
        [b'i', b'e'] if n > 4 => {
            word.truncate(n - 3);
            word.push('y');
        }
        [_, b's' | b'u' | b'i'] => {}
        _ => word.truncate(n - 1),
    }
}

/// Lower case without accents, for the scripts that mail servers write in; apostrophes vanish.
fn fold(c: char, out: &mut String) {
    match c {
        'a'..='z' | '0'..='9' => out.push(c),
        'A'..='Z' => out.push(c.to_ascii_lowercase()),
        '\'' | '\u{2018}' | '\u{2019}' | '\u{b4}' | '`' => {}
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => out.push('a'),
        'Æ' | 'æ' => out.push_str("ae"),
        'Ç' | 'ç' | 'Ć'..='č' => out.push('c'),
        'Ð' | 'ð' | 'Ď'..='đ' => out.push('d'),
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => out.push('e'),
        'Ĝ'..='ģ' => out.push('g'),
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => out.push('i'),
        'Ĺ'..='ł' => out.push('l'),
        'Ñ' | 'ñ' | 'Ń'..='ň' => out.push('n'),
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' | 'Ơ' | 'ơ' => out.push('o'),
        'Œ' | 'œ' => out.push_str("oe"),
        'Ŕ'..='ř' => out.push('r'),
        'ß' => out.push_str("ss"),
        'Ś'..='š' => out.push('s'),
        'Ţ'..='ŧ' => out.push('t'),
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' | 'Ư' | 'ư' => out.push('u'),
        'Ý' | 'ý' | 'ÿ' => out.push('y'),
        'Ź'..='ž' => out.push('z'),
        'А'..='Я' => out.push(char::from_u32(c as u32 + 32).unwrap_or(c)),
        'Ё' | 'ё' => out.push('е'),
        'Ѐ'..='Џ' => out.push(char::from_u32(c as u32 + 80).unwrap_or(c)),
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '０'..='９' => {
            let ascii = (c as u32 - 0xFEE0) as u8 as char;
            out.push(ascii.to_ascii_lowercase());
        }
        _ => out.push(c),
    }
}

/// A character of a script written without blanks between words; each stands as a word of its own.
pub fn stands_alone(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9d}')
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || (!c.is_ascii() && c.is_alphanumeric())
}

/// The tokens of a text, in order.
pub fn tokens(text: &str) -> Tokens<'_> {
    Tokens { text, at: 0, in_url: false, stop: false }
}

/// See [`tokens`].
pub struct Tokens<'t> {
    text: &'t str,
    at: usize,
    in_url: bool,
    stop: bool,
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let bytes = self.text.as_bytes();
        loop {
            let byte = *bytes.get(self.at)?;
            if byte.is_ascii_alphanumeric() {
                break;
            }
            let c = if byte.is_ascii() { char::from(byte) } else { self.text[self.at..].chars().next()? };
            if is_word(c) {
                break;
            }
            if c.is_whitespace() || matches!(c, '<' | '>' | '"' | '(' | ')' | '[' | ']') {
                self.in_url = false;
            }
            let next_is_blank = || bytes.get(self.at + 1).is_none_or(|b| b.is_ascii_whitespace());
            if matches!(c, '。' | '！' | '？' | '\u{2026}') || (matches!(c, '.' | '!' | '?' | ';') && next_is_blank())
            {
                self.stop = true;
            }
            self.at += c.len_utf8();
        }
        // The scheme of a URL is no word: the token is its host.
        let may_lead = !self.in_url && matches!(bytes[self.at], b'h' | b'H');
        let scheme = if may_lead { scheme_len(&self.text[self.at..]) } else { 0 };
        self.at += scheme;
        let start = self.at;
        let shape = if scheme > 0 { self.take_url_host() } else { self.take() };
        let after_stop = std::mem::take(&mut self.stop);
        Some(Token { shape, start, end: self.at, after_stop })
    }
}

impl Tokens<'_> {
    fn take_url_host(&mut self) -> Shape {
        self.at += host_len(&self.text[self.at..]);
        self.in_url = true;
        Shape::Host
    }

    /// Moves past the token that begins here and tells what it is.
    fn take(&mut self) -> Shape {
        let rest = &self.text[self.at..];
        let Some(first) = rest.chars().next() else { return Shape::Word };
        if stands_alone(first) {
            self.at += first.len_utf8();
            return Shape::Word;
        }
        if self.in_url {
            self.at += word_len(rest);
            return Shape::UrlWord;
        }
        if let Some(len) = plain_len(rest) {
            self.at += len;
            return if rest.as_bytes()[..len].iter().all(u8::is_ascii_digit) { Shape::Number } else { Shape::Word };
        }
        let compound = compound_len(rest);
        let whole = &rest[..compound];
        if let Some(shape) = compound_shape(whole) {
            self.at += compound;
            if shape == Shape::Host {
                self.in_url = rest[compound..].starts_with('/')
                    || rest[compound..].starts_with('?')
                    || (rest[compound..].starts_with(':')
                        && rest[compound + 1..].starts_with(|c: char| c.is_ascii_digit()));
            }
            return shape;
        }
        let len = word_len(rest);
        self.at += len;
        if rest[..len].bytes().all(|b| b.is_ascii_digit()) { Shape::Number } else { Shape::Word }
    }
}

/// The length of `https://` where a host follows it.
fn scheme_len(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is = |scheme: &[u8]| {
        bytes.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && text[scheme.len()..].starts_with(|c: char| c.is_alphanumeric())
    };
    if is(b"https://") {
        8
    } else if is(b"http://") {
        7
    } else {
        0
    }
}

/// The length of a word of ASCII letters and digits that can be nothing else, as most are: blanks, commas or the end of a
/// sentence follow.
fn plain_len(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let len = bytes.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let ends =
        |at: usize| bytes.get(at).is_none_or(|byte| matches!(byte, b' ' | b'\n' | b',' | b';' | b')' | b']' | b'>'));
    let is_plain = ends(len) || (matches!(bytes[len], b'.' | b':') && ends(len + 1));
    (len > 0 && is_plain).then_some(len)
}

/// The length of the plain word at the start: letters, digits and inner apostrophes.
fn word_len(text: &str) -> usize {
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        // An elided article (`l'adresse`) is a word of its own; other apostrophes belong to the word.
        let inner =
            matches!(c, '\'' | '\u{2019}') && at > 1 && chars.peek().is_some_and(|(_, next)| next.is_alphabetic());
        if (!is_word(c) && !inner) || (at > 0 && stands_alone(c)) {
            return at;
        }
    }
    text.len()
}

/// The length of what may be an address, a host or an IP at the start.
fn compound_len(text: &str) -> usize {
    // RFC 5321 §4.5.3.1: 64 octets before the @ and 255 after it. What is longer is none, and looking on at each of its
    // words would cost the square of its length.
    const LONGEST: usize = 512;
    let end = text
        .char_indices()
        .find(|&(at, c)| {
            at >= LONGEST
                || ((stands_alone(c) || !is_word(c))
                    && !matches!(c, '@' | '.' | '-' | '_' | '+' | ':' | '=' | '%' | '/' | '~' | '*'))
        })
        .map_or(text.len(), |(at, _)| at);
    // A slash or an equals sign belongs to an address only.
    let span = &text[..end];
    let end = match span.find('@') {
        // No address has a colon before its @: `not found:jan@example.com`, `mailto:jan@example.com`.
        Some(at) if span[..at].contains(':') => span.find(':').unwrap_or(at),
        Some(at) => at + 1 + host_len(&span[at + 1..]),
        None => span.find(['/', '=', '%', '~', '*', '+']).unwrap_or(end),
    };
    let whole = text[..end].trim_end_matches(['.', ':', '-', '_', '+', '=', '/']);
    match whole.split_once(':') {
        // A port.
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) && (is_ip(host) || is_host(host)) => host.len(),
        _ => whole.len(),
    }
}

fn host_len(text: &str) -> usize {
    let end = text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))).unwrap_or(text.len());
    // `jan@example.com...User unknown`: no host has an empty label.
    let end = text.as_bytes()[..end].windows(2).position(|pair| pair == b"..").unwrap_or(end);
    text[..end].trim_end_matches(['.', '-']).len()
}

fn compound_shape(text: &str) -> Option<Shape> {
    let Some((local, domain)) = text.split_once('@') else {
        return if is_ip(text) {
            Some(Shape::Ip)
        } else if is_dotted_number(text) {
            Some(Shape::Number)
        } else if is_host(text) {
            Some(Shape::Host)
        } else {
            None
        };
    };
    (!local.is_empty() && !domain.is_empty()).then_some(Shape::Address)
}

fn is_dotted_number(text: &str) -> bool {
    text.contains(['.', ':']) && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b':'))
}

/// Whether this is an IPv4 or IPv6 address, also with some digits masked (`192.0.2.x`).
pub fn is_ip(text: &str) -> bool {
    let parts = || text.split('.');
    let four = parts().count() == 4
        && parts().all(|p| matches!(p, "x" | "xx" | "xxx" | "X" | "*") || (p.len() <= 3 && p.parse::<u8>().is_ok()))
        && parts().filter(|p| p.bytes().all(|b| b.is_ascii_digit())).count() >= 2;
    four || (text.matches(':').count() >= 2
        && text.bytes().all(|b| b.is_ascii_hexdigit() || matches!(b, b':' | b'.'))
        && text.bytes().any(|b| b.is_ascii_alphabetic())
        || text.as_bytes().windows(2).any(|pair| pair == b"::") && text.parse::<std::net::Ipv6Addr>().is_ok())
}

/// Whether this looks like a host name: labels of letters, digits and hyphens, the last of them no number.
pub fn is_host(text: &str) -> bool {
    let Some((_, last)) = text.rsplit_once('.') else { return false };
    let small = |c: char| c.is_alphabetic() && !is_capital(c);
    let one_case = !last.contains(is_capital) || !last.contains(small);
    last.len() >= 2
        && one_case // `STOREDRV.Deliver` is no host
        && last.chars().all(|c| c.is_alphabetic() || c == '-')
        && text.split('.').all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_'))
}

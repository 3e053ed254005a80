//! Login data in what is shown: passwords in URLs and fields, tokens after `Basic` and `Bearer`, keys of mail services.
//! What the client of a session logged in with is the session's business; this is for everything else that a log, an
//! exception or a debug dump can spill.

use super::mail;
use super::notice::Recognition;
use super::text::Text;
use crate::input::scan::{Bytes, Scan};
use crate::list::{List, list};
use std::ops::Range;

/// What stands in a secret's place.
pub const MASK: &str = "***";

/// Takes the secrets out of everything that is shown.
pub fn mask_all(recognition: &mut Recognition) {
    for notice in &mut recognition.notices {
        for text in [&mut notice.reply.text, &mut notice.context] {
            if let Some(masked) = masked(text) {
                *text = masked;
            }
        }
    }
    let Some(original) = &mut recognition.original else { return };
    for words in [&mut original.subject, &mut original.from, &mut original.message_id].into_iter().flatten() {
        if let Some(masked) = masked(&Text::from_input(words)) {
            *words = masked.as_str().to_string();
        }
    }
}

/// Words that were found to be secret, so that they are known where they come again.
#[derive(Default)]
pub struct Secrets(Vec<String>);

/// So many words of one input are kept.
const MAX_SECRETS: usize = 16;

impl Secrets {
    /// Keeps what a client logged in with, and what its Base64 stands for.
    pub fn keep(&mut self, words: &str) {
        let words = words.trim_end_any("\"'");
        if words.len() < 4 || self.0.len() >= MAX_SECRETS {
            return;
        }
        let plain = mail::base64_text(words);
        // The name of LOGIN's user may be told, and comes first.
        let is_name = self.0.is_empty() && !plain.contains(['\0', '\u{1}']);
        self.0.push(words.to_string());
        let password = plain.rsplit(['\0', '\u{1}']).find(|part| !part.is_empty()).unwrap_or("");
        let password = password.strip_prefix("auth=Bearer ").unwrap_or(password);
        if !is_name && password.len() >= 4 {
            self.0.push(password.to_string());
        }
    }

    /// The place and the length of the next one.
    pub fn next(&self, text: &str, from: usize) -> Option<(usize, usize)> {
        if self.0.is_empty() {
            return None;
        }
        let starts = |rest: &str| self.0.iter().find(|secret| rest.starts_with(secret.as_str())).map(String::len);
        text[from..].char_indices().find_map(|(at, _)| Some((from + at, starts(&text[from + at..])?)))
    }
}

/// A whole input in which every byte of a secret is an asterisk, so that offsets hold.
#[cfg(any(feature = "widget", test))]
pub fn starred(source: &[u8]) -> Vec<u8> {
    let mut out = source.to_vec();
    let mut start = 0;
    let mut secrets = Secrets::default();
    for chunk in source.utf8_chunks() {
        let text = chunk.valid();
        let mut star = |secret: Range<usize>| out[start + secret.start..start + secret.end].fill(b'*');
        for secret in find(text) {
            secrets.keep(&text[secret.clone()]);
            star(secret);
        }
        let mut from = 0;
        while let Some((at, len)) = secrets.next(text, from) {
            from = at + len;
            star(at..from);
        }
        start += text.len() + chunk.invalid().len();
    }
    out
}

fn masked(text: &Text) -> Option<Text> {
    let secrets = find(text.as_str());
    if secrets.is_empty() {
        return None;
    }
    let mut masked = Text::default();
    let mut done = 0;
    for secret in secrets {
        masked.push_part(text, done..secret.start);
        masked.push(MASK, text.span(secret.clone()));
        done = secret.end;
    }
    masked.push_part(text, done..text.len());
    Some(masked)
}

/// Fields whose value is secret.
const FIELDS: List = list![
    "password",
    "passwd",
    "passphrase",
    "pass",
    "pwd",
    "secret",
    "client_secret",
    "token",
    "access_token",
    "refresh_token",
    "api_key",
    "apikey",
    "api-key",
    "x-api-key",
    "smtp_pass",
    "smtp_password",
    "auth_password",
    "secret_access_key",
    "aws_secret_access_key",
    "x-postmark-server-token",
    "x-postmark-account-token",
    "authorization",
];

/// Words after which credentials follow (RFC 7617, RFC 6750, RFC 4954).
const SCHEMES: List =
    list!["basic", "bearer", "plain", "login", "xoauth2", "oauthbearer", "cram-md5", "digest-md5", "ntlm"];

/// How the keys of mail services and clouds begin.
const KEYS: List =
    list!["SG.", "key-", "AKIA", "ASIA", "md-", "re_", "mlsn.", "xkeysib-", "xsmtpsib-", "sk_live_", "ya29.", "eyJ"];

/// The shortest key of these services.
const SHORTEST_KEY: usize = 20;

/// The places of all secrets, in their order.
fn find(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    // Words are of ASCII alone, so bytes tell where they begin and end.
    let run =
        |at: usize, of_words: bool| text.as_bytes()[at..].iter().take_while(|byte| is_word(byte) == of_words).count();
    while at < text.len() {
        let rest = &text[at..];
        let skipped = run(at, false);
        if let Some(secret) = rest[..skipped].find_words("://").and_then(|slashes| in_url(text, at + slashes + 3)) {
            at = secret.end;
            found.push(secret);
            continue;
        }
        at += skipped;
        let len = run(at, true);
        if len == 0 {
            break;
        }
        if let Some(secret) = after_word(text, at..at + len) {
            at = secret.end;
            found.push(secret);
        } else {
            at += len;
        }
    }
    found
}

fn is_word(byte: &u8) -> bool {
    const WORD: Bytes = Bytes::of(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");
    WORD.has(*byte)
}

/// The secret that a word is or announces.
fn after_word(text: &str, word: Range<usize>) -> Option<Range<usize>> {
    let name = &text[word.clone()];
    let after = &text.as_bytes()[word.end..];
    // Shorter words are no keys, unless they go on after a dot.
    if word.len() >= SHORTEST_KEY || after.first() == Some(&b'.') {
        let is_start = || !text[..word.start].ends_any("./+~");
        if KEYS.begins(&text[word.start..]) && is_start() {
            let key = token(text, word.start, b"-_.");
            return (key.len() >= SHORTEST_KEY && looks_random(&text[key.clone()])).then_some(key);
        }
        // Mailchimp's keys end with their data centre, Mailgun's with two shorter numbers.
        let is_hex = |part: &str| part.len() >= 8 && part.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
        let is_tail = |part: &str| part.starts_with("us") || is_hex(part);
        if name.split_once('-').is_some_and(|(head, tail)| head.len() == 32 && is_hex(head) && is_tail(tail)) {
            return Some(word);
        }
    }
    // Most words stand before another one: no value follows, and no argument.
    if let [b' ', letter, ..] = after
        && letter.is_ascii_alphabetic()
        && !SCHEMES.has_any_case(name)
        && name != "334"
    {
        return None;
    }
    if name == "334" {
        return after_challenge(text, word.end);
    }
    if FIELDS.has_any_case(name) {
        return value(text, word.end);
    }
    if SCHEMES.has_any_case(name) {
        let blanks = text[word.end..].bytes().take_while(|byte| *byte == b' ').count();
        let told = token(text, word.end + blanks, b"+/=-_.~");
        if blanks > 0 && told.len() >= 8 && looks_random(&text[told.clone()]) {
            return Some(told);
        }
    }
    // `server.login("anna@example.org", "password")` in a stack trace.
    if name.eq_ignore_ascii_case("login") || name.ends_with("login") {
        return second_argument(text, word.end);
    }
    None
}

/// What a client says on the line after `334 UGFzc3dvcmQ6` (RFC 4954 §4).
fn after_challenge(text: &str, at: usize) -> Option<Range<usize>> {
    let line = at + text[at..].find('\n')? + 1;
    let words = text[line..].split('\n').next()?.trim_end_any("\r\t \"'");
    let words = words.strip_suffix("\\r\\n").unwrap_or(words);
    let start = line + words.rfind_any(" \t'\"").map_or(0, |at| at + 1);
    let told = token(text, start, b"+/=");
    (told.len() >= 8 && told.len().is_multiple_of(4) && looks_random(&text[told.clone()])).then_some(told)
}

/// The password of `smtp://user:password@host`.
fn in_url(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = &text[at..];
    let end = rest
        .find_by(&|c: char| c.is_whitespace() || matches!(c, '/' | '"' | '\'' | '<' | '>' | '?'))
        .unwrap_or(rest.len());
    let user = &rest[..rest[..end].rfind('@')?];
    let colon = user.find(':')?;
    (colon + 1 < user.len()).then_some(at + colon + 1..at + user.len())
}

/// The value after `=`, `:`, `=>` or `": `, or in quotes. A colon is usual in sentences too: what follows it must look like a secret.
fn value(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = &text[at..];
    let sign = rest.trim_start_any("\"' ]");
    let is_field = sign.starts_with('=');
    let quoted = || rest.strip_prefix(' ').filter(|value| value.starts_any("\"'"));
    let after = sign.strip_prefix("=>").or_else(|| sign.strip_prefix(['=', ':'])).or_else(quoted)?;
    let start = after.trim_start_matches(' ');
    let quote = start.chars().next().filter(|c| matches!(c, '"' | '\''));
    let start = start.strip_prefix(['"', '\'']).unwrap_or(start);
    let ends = |c: char| match quote {
        Some(quote) => c == quote,
        None => c.is_whitespace() || matches!(c, ',' | ';' | '&' | ')' | '}' | '"' | '\''),
    };
    let end = start.find(ends).unwrap_or(start.len());
    let from = text.len() - start.len();
    let is_secret = end > 0 && (quote.is_some() || is_field || looks_random(&start[..end]));
    is_secret.then_some(from..from + end)
}

/// The second string of `("anna@example.org", "password")`.
fn second_argument(text: &str, at: usize) -> Option<Range<usize>> {
    let first = text[at..].strip_prefix('(')?.trim_start();
    let quote = first.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let after = &first[1..];
    let second = after[after.find(quote)? + 1..].trim_start().strip_prefix(',')?.trim_start();
    let quote = second.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let start = text.len() - second.len() + 1;
    let end = start + text[start..].find(quote)?;
    (start < end).then_some(start..end)
}

/// The run of letters, digits and some marks.
fn token(text: &str, at: usize, marks: &[u8]) -> Range<usize> {
    let len = text[at..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || marks.contains(byte)).count();
    at..at + len
}

/// Whether something is no word of a language: capitals inside, digits between letters, padding.
fn looks_random(words: &str) -> bool {
    let inner = words.get(1..).unwrap_or("");
    let has = |test: fn(&u8) -> bool| inner.as_bytes().iter().any(test);
    let lower = has(u8::is_ascii_lowercase);
    words.ends_with('=')
        || has(u8::is_ascii_digit) && (lower || has(u8::is_ascii_uppercase))
        || lower && has(u8::is_ascii_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_and_what_is_none() {
        for (text, expected) in [
            ("smtp://anna:s3cret@smtp.example.com:587 refused", "smtp://anna:***@smtp.example.com:587 refused"),
            ("Authorization: Basic YW5uYTpzM2NyZXQ=", "Authorization: Basic ***"),
            ("AUTH PLAIN AGFubmEAczNjcmV0 rejected", "AUTH PLAIN *** rejected"),
            ("auth: { user: 'anna', pass: 'hunter two' }", "auth: { user: 'anna', pass: '***' }"),
            ("\"api_key\":\"abc\",\"to\":1", "\"api_key\":\"***\",\"to\":1"),
            ("password=geheim&x=1", "password=***&x=1"),
            ("server.login(\"anna\", \"geheim\")", "server.login(\"anna\", \"***\")"),
            ("token SG.abcdefghijklmnopqrstuv.1234 refused", "token *** refused"),
            ("Invalid password: authentication failed", "Invalid password: authentication failed"),
            ("AUTH PLAIN authentication is disabled", "AUTH PLAIN authentication is disabled"),
            ("Basic authentication is off", "Basic authentication is off"),
            ("spf=pass dkim=fail", "spf=pass dkim=fail"),
            ("see https://example.com/a:b@c", "see https://example.com/a:b@c"),
            ("key 0123456789abcdef0123456789abcdef-us12 is off", "key *** is off"),
            ("0123456789abcdef0123456789abcdef-01234567-89abcdef", "***"),
            ("Authorization: 0123456789abcdef0123456789abcdef01234567", "Authorization: ***"),
            ("X-Postmark-Server-Token: 01234567-89ab-cdef-0123-456789abcdef", "X-Postmark-Server-Token: ***"),
            ("334 UGFzc3dvcmQ6\r\n-> czNjcmV0UGFzc3cwcmQ=\r\n", "334 UGFzc3dvcmQ6\r\n-> ***\r\n"),
            ("334 UGFzc3dvcmQ6\nsend: 'czNjcmV0UGFzc3cwcmQ=\\r\\n'", "334 UGFzc3dvcmQ6\nsend: '***\\r\\n'"),
            ("334 UGFzc3dvcmQ6\n535 5.7.8 authentication failed", "334 UGFzc3dvcmQ6\n535 5.7.8 authentication failed"),
            ("queued as 0123456789abcdef0123456789abcdef", "queued as 0123456789abcdef0123456789abcdef"),
            ("", ""),
        ] {
            let text = Text::from_input(text);
            assert_eq!(masked(&text).unwrap_or(text).as_str(), expected);
        }
    }

    #[test]
    fn in_a_whole_input_every_byte_of_a_secret_is_starred() {
        for (source, expected) in [
            (&b"pass=geheim \xff 550 no geheim"[..], &b"pass=****** \xff 550 no ******"[..]),
            (b"334 UGFzc3dvcmQ6\nczNjcmV0\n535 bad", b"334 UGFzc3dvcmQ6\n********\n535 bad"),
            (b"AUTH PLAIN AGphbgBzM2NyZXQ=\n535 s3cret", b"AUTH PLAIN ****************\n535 ******"),
            (b"550 5.1.1 User unknown", b"550 5.1.1 User unknown"),
            (b"", b""),
        ] {
            assert_eq!(String::from_utf8_lossy(&starred(source)), String::from_utf8_lossy(expected));
        }
    }
}

//! Masks what tells who wrote to whom, so that an explanation can be posted in public: local parts, host names, IPs and
//! ids. The same thing gets the same mask all over one explanation, another thing another one.

use super::facts::{ip, is_address, is_host};
use crate::input::scan::Scan;
use crate::knowledge::{HostOwner, host_owner};

/// The masks given so far: what was masked, and as what.
#[derive(Default)]
pub struct Redactor {
    masks: Vec<(String, String)>,
}

impl Redactor {
    /// The text with everything masked that names a person or a machine.
    pub fn redact(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while !rest.is_empty() {
            let end = rest.find(is_boundary).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            self.word(word, &mut out);
            let boundary = after.chars().next().map_or(0, char::len_utf8);
            out.push_str(&after[..boundary]);
            rest = &after[boundary..];
        }
        out
    }

    fn word(&mut self, word: &str, out: &mut String) {
        let punctuation = |c: char| matches!(c, '.' | ':' | '!' | '?' | '*' | '-' | '_' | '#');
        let bare = word.trim_end_matches(punctuation);
        let tail = &word[bare.len()..];
        // An IPv6 address may end in colons.
        if let (None, Some(ip)) = (ip(bare), ip(word)) {
            return out.push_str(&self.masked(ip, "IP-", ""));
        }
        // `from:<x>`, `host:port`, `dns;mx.example.com`: what stands before the colon stays apart.
        if ip(bare).is_none()
            && !bare.contains('@')
            && let Some((before, after)) = bare.split_once(':')
        {
            self.word(before, out);
            out.push(':');
            self.word(after, out);
            return out.push_str(tail);
        }
        out.push_str(&self.mask(bare));
        out.push_str(tail);
    }

    fn mask(&mut self, word: &str) -> String {
        if let Some(ip) = ip(word) {
            return self.masked(ip, "IP-", "");
        }
        if let Some((local, domain)) = word.rsplit_once('@') {
            let first = local.chars().next().filter(|c| c.is_alphanumeric()).map(crate::letters::lower);
            let local = match first {
                Some(first) => self.masked(word, &format!("{first}…"), ""),
                None => "…".to_string(),
            };
            let domain = if is_address(word) { self.host(domain) } else { "…".to_string() };
            return format!("{local}@{domain}");
        }
        if is_host(word) {
            return self.host(word);
        }
        if is_id(word) { self.masked(word, "id-", "") } else { word.to_string() }
    }

    /// The zones and sites of block lists belong to nobody who mails.
    fn host(&mut self, host: &str) -> String {
        match host_owner(host) {
            Some(HostOwner::Blocklist(_)) => host.to_string(),
            _ => self.masked(host, "example", ".…"),
        }
    }

    /// The mask of a thing: a beginning, a number where the mask is taken already, an end.
    fn masked(&mut self, thing: &str, beginning: &str, end: &str) -> String {
        let thing = thing.lowered();
        if let Some((_, mask)) = self.masks.iter().find(|(known, mask)| *known == thing && mask.starts_with(beginning))
        {
            return mask.clone();
        }
        let same = self.masks.iter().filter(|(_, mask)| mask.starts_with(beginning)).count();
        let is_counted = beginning.ends_with('-');
        let number = if same == 0 && !is_counted { String::new() } else { (same + 1).to_string() };
        let mask = format!("{beginning}{number}{end}");
        self.masks.push((thing, mask.clone()));
        mask
    }
}

/// What can stand in no address, host name or id.
fn is_boundary(c: char) -> bool {
    c.is_whitespace() || "()<>[]{}\"',;=|/?&\u{2068}\u{2069}".has_char(c)
}

/// Queue ids, session ids, serial numbers: long words of letters and digits, or of many digits. A reply code, an enhanced
/// status and a provider's short token (`S3150`, `OFR_416`) are none.
fn is_id(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let letters = word.bytes().filter(u8::is_ascii_alphabetic).count();
    let plain = word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'+'));
    let is_date = letters == 0 && word.contains('-');
    plain && word.len() >= 8 && !is_date && (digits >= 2 && letters >= 1 || digits >= 9)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_thing_gets_the_same_mask() {
        let mut redactor = Redactor::default();
        for (text, expected) in [
            ("recipient@example.com", "r…@example.…"),
            ("<recipient@example.com>: no such user", "<r…@example.…>: no such user"),
            ("robert@example.com, anna@example.org", "r…2@example.…, a…@example2.…"),
            ("host mx.example.net[192.0.2.1] said: 550 5.1.1 no", "host example3.…[IP-1] said: 550 5.1.1 no"),
            ("[IPv6:2001:db8::1] and 192.0.2.1:25.", "[IP-2] and IP-1."),
            ("queued as 4F1A2B3C4D5 (S3150)", "queued as id-1 (S3150)"),
            ("mail from:<anna@example.org>", "mail from:<a…@example2.…>"),
            ("see https://example.com/why?ip=192.0.2.1", "see https://example.…/why?ip=IP-1"),
            ("no secrets, 25 MB", "no secrets, 25 MB"),
        ] {
            assert_eq!(redactor.redact(text), expected);
        }
    }
}

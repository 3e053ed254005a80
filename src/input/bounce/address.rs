//! Mail addresses in the text of a bounce, and the hosts beside them.

use crate::input::scan::Scan;
use crate::list::{List, list};
use std::net::IpAddr;
use std::ops::Range;

/// The places of the mail addresses in a part of a text. Words of Chinese or Japanese that touch an address are no part
/// of it.
pub fn all(text: &str, range: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut from = range.start;
    std::iter::from_fn(move || {
        loop {
            let at = from + text[from..range.end].find('@')?;
            let local = local_part(&text[from..at]);
            let domain = domain(&text[at + 1..range.end]);
            let start = at - local;
            from = at + 1 + domain;
            if local > 0 && domain > 0 {
                return Some(start..from);
            }
        }
    })
}

/// The length of the local part that a text ends with.
fn local_part(before: &str) -> usize {
    if let Some(quoted) = before.strip_suffix('"') {
        return quoted.rfind_any("\"\n").filter(|&at| quoted[at..].starts_with('"')).map_or(0, |at| before.len() - at);
    }
    let is_local = |c: char| c.is_alphanumeric() || "!#$%&*+-/=?^_{}~.".has_char(c);
    let mut len: usize = before.chars().rev().take_while(|&c| is_local(c)).map(char::len_utf8).sum();
    let words = &before[before.len() - len..];
    if words.bytes().any(|b| b.is_ascii_alphanumeric())
        && let Some((at, c)) = words.char_indices().rev().find(|&(_, c)| is_unspaced(c))
    {
        len = words.len() - at - c.len_utf8();
    }
    let words = &before[before.len() - len..];
    // `to=jan@…`, `/jan@…`, `dda:SMTP=jan@…`, but neither VERP's `list=example.com@…` nor BATV's `prvs=…=jan@…`.
    let led = words.find_any("=/").filter(|&at| words[..at].eq_ignore_ascii_case("smtp") || at == 0 || at == 2);
    len -= led.map_or(0, |at| at + 1);
    let words = &before[before.len() - len..];
    len - (words.len() - words.trim_start_any(".!?/-#=&").len())
}

/// The length of the domain that a text begins with.
fn domain(after: &str) -> usize {
    if after.starts_with('[') {
        return after.find(']').filter(|&at| at < 64 && !after[..at].contains(' ')).map_or(0, |at| at + 1);
    }
    let is_domain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let mut words = &after[..after.find_by(&|c| !is_domain(c)).unwrap_or(after.len())];
    if words.starts_by(&|c: char| c.is_ascii_alphanumeric())
        && let Some(at) = words.find(is_unspaced)
    {
        words = &words[..at];
    }
    words.trim_end_any(".-_").len()
}

/// Letters of scripts that are written without blanks.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

/// Whether the words around an address make it another's than the recipient's: the sender, a contact, a robot.
pub fn is_other(text: &str, address: &Range<usize>, from: usize) -> bool {
    const OTHERS: List = list![
        "sender",
        "from",
        "contact",
        "postmaster",
        "abuse",
        "by",
        "write",
        "reply",
        "support",
        "owned",
        "sender's",
        "help",
        "visit",
        "administrator",
        "envelope-from",
        "reply-to",
        "hello",
        "hi",
        "dear",
        "report",
        "sorry",
        "questions?",
        "message",
        "id",
        "inform",
        "notify",
    ];
    let before = text[from..address.start].trim_end_by(&|c: char| " \t<([:\"'=“".has_char(c));
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or("");
    // `write to jan@example.com`
    let word = match word {
        "to" => {
            before.rsplit(char::is_whitespace).nth(1).filter(|word| ["write", "reply"].contains(word)).unwrap_or(word)
        }
        word => word,
    };
    let local = text[address.clone()].split('@').next().unwrap_or("");
    OTHERS.has_any_case(word) || list!["mailer-daemon", "abuse", "noreply", "no-reply"].has_any_case(local)
}

/// The host and address of a host that a text names last: `host mx.example.com[192.0.2.1]`, `mx.example.com (192.0.2.1)`,
/// `by mx.example.com. [192.0.2.1]`, `192.0.2.1 does not like recipient`.
pub fn host(text: &str) -> (Option<String>, Option<String>) {
    const LEADS: List = list!["host", "server", "at", "by", "system", "mailer", "mta", "#"];
    let mut found = (None, None);
    let mut before = "";
    for word in text.split_by(&|c: char| c.is_whitespace() || matches!(c, '<' | '>' | ';' | ',' | '\'' | '"' | '=')) {
        let (name, ip) = match word.find_any("[(") {
            Some(at) => (&word[..at], word[at + 1..].split(&[']', ')'][..]).next().unwrap_or("")),
            None => (word, ""),
        };
        let name = name.trim_any(".:)]");
        let name = name
            .rsplit_once(':')
            .filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()))
            .map_or(name, |(name, _)| name);
        // An address in a link, `…/errors?ip=192.0.2.1`, is the sender's.
        let in_link = before.contains('/');
        let bare = !in_link && name.parse::<IpAddr>().is_ok();
        let ip = if bare { name } else { ip };
        if !in_link && ip.parse::<IpAddr>().is_ok() {
            let name = if is_host(name) && !bare { Some(name) } else { Some(before).filter(|name| is_host(name)) };
            found = (name.map(str::to_string), Some(ip.to_string()));
        } else if is_host(name) && (LEADS.has_any_case(before) || word.contains('[')) {
            found = (Some(name.to_string()), None);
        }
        if !word.is_empty() {
            before = name;
        }
    }
    found
}

/// Whether a word has the form of a host name.
pub fn is_host(word: &str) -> bool {
    word.contains('.')
        && word.len() < 254
        && !word.has_words("..")
        && word.split('.').all(|label| !label.is_empty())
        && word.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
        && word.rsplit('.').next().is_some_and(|last| {
            last.len() > 1 && last.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-' || last.starts_with("xn--"))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_in_words() {
        let table: &[(&str, &[&str])] = &[
            ("<jan@example.com>: no", &["jan@example.com"]),
            ("收件人jan@example.com的邮件", &["jan@example.com"]),
            ("收件人邮件地址（jan@example.com）不存在", &["jan@example.com"]),
            ("<\"jan..novak\"@example.com>", &["\"jan..novak\"@example.com"]),
            ("c=US;dda:SMTP=jan@example.com; on Fri", &["jan@example.com"]),
            ("'jan@example.com', mary@example.org.", &["jan@example.com", "mary@example.org"]),
            ("jan@[192.0.2.1] @ home", &["jan@[192.0.2.1]"]),
            ("用户@例子.广告", &["用户@例子.广告"]),
        ];
        for (text, wanted) in table {
            let found: Vec<&str> = all(text, 0..text.len()).map(|range| &text[range]).collect();
            assert_eq!(&found, wanted, "{text}");
        }
    }

    #[test]
    fn hosts_in_wrappers() {
        let table = [
            ("host mx.example.com[192.0.2.1] said:", Some("mx.example.com"), Some("192.0.2.1")),
            ("host mx.example.com [2001:db8::1]:", Some("mx.example.com"), Some("2001:db8::1")),
            ("connect to mx.example.com[192.0.2.1]:25: Connection refused", Some("mx.example.com"), Some("192.0.2.1")),
            ("192.0.2.1 does not like recipient.", None, Some("192.0.2.1")),
            ("example.com by mx.example.com. [192.0.2.1].", Some("mx.example.com"), Some("192.0.2.1")),
            ("Remote Server at mx.example.com (192.0.2.1) returned", Some("mx.example.com"), Some("192.0.2.1")),
            ("host pop.example.com says:", Some("pop.example.com"), None),
            ("host [2001:db8::1]:", None, Some("2001:db8::1")),
        ];
        for (text, name, ip) in table {
            assert_eq!(host(text), (name.map(String::from), ip.map(String::from)), "{text}");
        }
    }
}

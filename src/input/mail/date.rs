//! Dates of mail (RFC 5322 §3.3) as RFC 3339 writes them.

use crate::input::scan::Scan;
use crate::list::{Table, table};

/// `Sat, 20 Mar 2010 01:02:03 +0900 (JST)` as `2010-03-20T01:02:03+09:00`. `None` for what is no such date.
pub fn rfc3339(date: &str) -> Option<String> {
    let words = date.split_once(',').map_or(date, |(_, rest)| rest);
    let mut words = words.split_whitespace();
    let day: u8 = words.next()?.parse().ok().filter(|day| (1..=31).contains(day))?;
    let month = month(words.next()?)?;
    let year = year(words.next()?)?;
    let mut clock = words.next()?.split(':').map(|part| part.parse::<u8>().ok());
    let (hour, minute) = (clock.next()??, clock.next()??);
    let second = clock.next().flatten().unwrap_or(0);
    let zone = zone(words.next().unwrap_or("+0000"))?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    Some(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{zone}"))
}

fn month(name: &str) -> Option<usize> {
    const MONTHS: &str = "jan feb mar apr may jun jul aug sep oct nov dec ";
    let name = name.get(..3)?.to_ascii_lowercase();
    MONTHS.find_words(&format!("{name} ")).map(|at| at / 4 + 1)
}

/// Two digits as RFC 5322 §4.3 reads them.
fn year(digits: &str) -> Option<u16> {
    let year: u16 = digits.parse().ok()?;
    match digits.len() {
        2 if year < 50 => Some(2000 + year),
        2 | 3 => Some(1900 + year),
        4 => Some(year),
        _ => None,
    }
}

/// `+0900` as `+09:00`; the names of RFC 5322 §4.3 by their offsets, unknown ones as UTC.
fn zone(word: &str) -> Option<String> {
    const NAMES: Table<&str> = table![
        "EST" => "-05:00",
        "EDT" => "-04:00",
        "CST" => "-06:00",
        "CDT" => "-05:00",
        "MST" => "-07:00",
        "MDT" => "-06:00",
        "PST" => "-08:00",
        "PDT" => "-07:00",
    ];
    if !word.starts_any("+-") {
        let known = NAMES.find(&|name| word == name);
        return Some(known.map_or("Z", |(_, offset)| offset).to_string());
    }
    let is_offset = word.len() == 5 && word.bytes().skip(1).all(|b| b.is_ascii_digit());
    is_offset.then(|| format!("{}:{}", &word[..3], &word[3..]))
}

#[cfg(test)]
mod tests {
    use super::rfc3339;

    #[test]
    fn dates() {
        let cases = [
            ("Sat, 20 Mar 2010 01:02:03 +0900 (JST)", Some("2010-03-20T01:02:03+09:00")),
            ("5 Jan 26 1:02 GMT", Some("2026-01-05T01:02:00Z")),
            ("Thu, 8 Mar 2005 17:40:36 EDT", Some("2005-03-08T17:40:36-04:00")),
            ("tomorrow", None),
            ("40 Mar 2010 01:02:03", None),
            ("", None),
        ];
        for (input, expected) in cases {
            assert_eq!(rfc3339(input).as_deref(), expected, "{input}");
        }
    }
}

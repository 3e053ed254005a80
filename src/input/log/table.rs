//! Tables of bounces: what mail services and spreadsheets export, a recipient a line, parted by commas, semicolons or tabs
//! (RFC 4180). The names of columns differ from service to service, so a cell is known by what stands in it: an address, a code,
//! a status, words.

use super::record::Record;
use super::state::State;
use super::{exchange, fields, powermta, recipient, said};
use crate::input::bare::tells_of_mail;
use crate::input::notice::{Located, Notice};
use crate::input::reply;
use crate::input::scan::Scan;
use crate::input::text::Text;
use std::ops::Range;

/// Rows by which a table is known.
const SAMPLE: usize = 32;

/// Reads a table of at least two rows; `None` where the text is none, or tells nothing of mail.
pub fn read(text: &Text) -> Option<State> {
    let string = text.as_str();
    let separator = separator(string)?;
    let rows = || rows(string, separator);
    let sample: Vec<Vec<Range<usize>>> = rows().take(SAMPLE).collect();
    let (head, below) = sample.split_first()?;
    // Exchange's and PowerMTA's have readers of their own, which know what each column means.
    let is_known = |record: &Record<'_>| exchange::read(record).is_some() || powermta::read(record).is_some();
    if head.len() < 2 || below.iter().any(|row| row.len() != head.len() || is_known(&record(text, row))) {
        return None;
    }
    let tells = |notice: &Notice| {
        notice.reply.class().is_some() || tells_of_mail(&notice.reply.text) || tells_of_mail(&notice.context)
    };
    let told = below.iter().filter(|row| notice(text, row).is_some_and(|notice| tells(&notice))).count();
    // Without a head, two lines may be alike by chance.
    if told * 2 < below.len().max(1 + usize::from(notice(text, head).is_some())) {
        return None;
    }
    let mut state = State::default();
    for notice in rows().filter(|row| row.len() == head.len()).filter_map(|row| notice(text, &row)) {
        state.add(String::new(), notice);
    }
    Some(state)
}

fn record<'t>(text: &'t Text, row: &[Range<usize>]) -> Record<'t> {
    Record { text, range: row[0].start..row[row.len() - 1].end, host: None, program: None, stamped: false }
}

/// What a row says of the last address in it, for senders stand before recipients; its longest words are the reason.
fn notice(text: &Text, row: &[Range<usize>]) -> Option<Notice> {
    let string = text.as_str();
    let record = record(text, row);
    let part = |place: Range<usize>| place.start - record.range.start..place.end - record.range.start;
    let find = |test: fn(&str) -> bool| row.iter().rfind(|cell| test(&string[(*cell).clone()])).cloned();
    let to = find(is_address)?;
    let letters =
        |cell: &&Range<usize>| string[(*cell).clone()].bytes().filter(|byte| !matches!(byte, b'\0'..=b'@')).count();
    let words = row.iter().filter(|cell| !is_address(&string[(*cell).clone()])).max_by_key(letters)?.clone();
    let mut notice = said::read(&record, part(words));
    let code = find(is_code);
    let code = code.and_then(|code| Some(Located { value: string[code.clone()].parse().ok()?, span: text.span(code) }));
    let status = find(is_status).and_then(|status| reply::parse(text, status).enhanced);
    if notice.reply.text.is_empty() && (code.is_some() || status.is_some()) {
        // The code and the words stand apart.
        let words = std::mem::take(&mut notice.context);
        notice.reply.text = reply::parse(&words, 0..words.len()).text;
    }
    notice.reply.code = notice.reply.code.or(code);
    notice.reply.enhanced = notice.reply.enhanced.or(status);
    notice.outcome = said::outcome(&notice.reply);
    let address = reply::addresses(&string[to.clone()]).next()?;
    notice.recipient = recipient(&record, part(to.start + address.start..to.start + address.end));
    Some(notice)
}

/// What parts the cells of the first line.
fn separator(text: &str) -> Option<char> {
    let text = text.trim_start();
    let line = &text[..text.find_any("\r\n")?];
    ['\t', ';', ','].into_iter().find(|separator| line.contains(*separator))
}

/// The rows that are not empty, each the places of its cells without their quotes. Line ends in quotes end no row.
fn rows(text: &str, separator: char) -> impl Iterator<Item = Vec<Range<usize>>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        at += text[at..].len() - text[at..].trim_start_matches(['\r', '\n']).len();
        let mut quoted = false;
        let ends = |byte: u8| {
            quoted ^= byte == b'"';
            !quoted && matches!(byte, b'\r' | b'\n')
        };
        let rest = &text[at..];
        let row = &rest[..rest.bytes().position(ends).unwrap_or(rest.len())];
        let start = at;
        at += row.len();
        let cells = fields::cells(row, separator);
        (!row.is_empty()).then(|| cells.into_iter().map(|cell| start + cell.start..start + cell.end).collect())
    })
}

/// `jan@example.com`, `<jan@example.com>`, `Jan <jan@example.com>`
fn is_address(cell: &str) -> bool {
    let Some(address) = reply::addresses(cell).next() else { return false };
    let (before, after) = (cell[..address.start].trim_start(), cell[address.end..].trim_end());
    (before.is_empty() || before.ends_with('<') && !before.contains_any("=:")) && matches!(after, "" | ">")
}

fn is_code(cell: &str) -> bool {
    cell.len() == 3 && cell.starts_any("245") && cell.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_status(cell: &str) -> bool {
    reply::find_bare_status(cell).is_some_and(|status| status.len() == cell.len())
}

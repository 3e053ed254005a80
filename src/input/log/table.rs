//! Tables of bounces: what mail services and spreadsheets export, a recipient a line, parted by commas, semicolons or tabs
//! (RFC 4180). The names of columns differ from service to service, so a cell is known by what stands in it: an address, a code,
//! a status, words.

use super::record::Record;
use super::state::State;
use super::{exchange, fields, powermta, recipient, said};
use crate::input::bare::tells_of_mail;
use crate::input::notice::{Notice, Reply};
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
    let mut state = State::default();
    let (mut at, mut rows, mut columns, mut told) = (0, 0, 0, 0);
    while let Some(row) = next_row(string, separator, &mut at) {
        rows += 1;
        if rows == 1 {
            columns = row.len();
        }
        let record = record(text, &row);
        if row.len() == columns
            && let Some(notice) = notice(&record, &row)
        {
            // Exchange's and PowerMTA's have readers of their own, which know what each column means.
            if told == 0 && (exchange::read(&record).is_some() || powermta::read(&record).is_some()) {
                return None;
            }
            let tells = told >= SAMPLE || notice.reply.class().is_some() || tells_of_mail(&notice.context);
            told += usize::from(tells);
            state.add(String::new(), notice);
        } else if rows > 1 && rows <= SAMPLE && row.len() != columns {
            return None;
        }
        // The first row may be the head.
        if rows <= SAMPLE && told * 2 + 1 < rows {
            return None;
        }
    }
    (told > 0).then_some(state)
}

fn record<'t>(text: &'t Text, row: &[Range<usize>]) -> Record<'t> {
    Record { text, range: row[0].start..row[row.len() - 1].end, host: None, program: None, stamped: false }
}

/// What a row says of the last address in it, for senders stand before recipients. Its longest words are the reason; a code and a
/// status may have cells of their own.
fn notice(record: &Record<'_>, row: &[Range<usize>]) -> Option<Notice> {
    let string = record.text.as_str();
    let part = |place: Range<usize>| place.start - record.range.start..place.end - record.range.start;
    let (mut to, mut apart, mut reason, mut longest) = (None, Reply::default(), 0..0, 0);
    for cell in row {
        let words = &string[cell.clone()];
        let letters = words.bytes().filter(|byte| *byte > b'@').count();
        if let Some(address) = address(words) {
            to = Some(part(cell.start + address.start..cell.start + address.end));
        } else if letters > longest {
            (longest, reason) = (letters, part(cell.clone()));
        } else if letters == 0 {
            let reply = reply::parse(record.text, cell.clone());
            if reply.text.is_empty() {
                apart.code = apart.code.or(reply.code);
                apart.enhanced = apart.enhanced.or(reply.enhanced);
            }
        }
    }
    let to = to?;
    let mut notice = said::read(record, reason);
    if notice.reply.text.is_empty() && apart.class().is_some() {
        let words = std::mem::take(&mut notice.context);
        notice.reply.text = reply::parse(&words, 0..words.len()).text;
    }
    notice.reply.code = notice.reply.code.or(apart.code);
    notice.reply.enhanced = notice.reply.enhanced.or(apart.enhanced);
    notice.outcome = said::outcome(&notice.reply);
    notice.recipient = recipient(record, to);
    Some(notice)
}

/// What parts the cells: it gives the first two rows as many, and more than another that does so.
fn separator(text: &str) -> Option<char> {
    let fitting = |separator: char| {
        let mut at = 0;
        let first = next_row(text, separator, &mut at)?.len();
        let second = next_row(text, separator, &mut at)?.len();
        (first > 1 && first == second).then_some((first, separator))
    };
    // Of equals the last is taken.
    let (_, separator) = [',', ';', '\t'].into_iter().filter_map(fitting).max_by_key(|(columns, _)| *columns)?;
    Some(separator)
}

/// The cells of the next row that is not empty, without their quotes. Line ends in quotes end no row.
fn next_row(text: &str, separator: char, at: &mut usize) -> Option<Vec<Range<usize>>> {
    *at += text[*at..].len() - text[*at..].trim_start_by(&|c| matches!(c, '\r' | '\n')).len();
    let mut quoted = false;
    let ends = |byte: u8| {
        quoted ^= byte == b'"';
        !quoted && matches!(byte, b'\r' | b'\n')
    };
    let start = *at;
    let rest = &text[start..];
    *at += rest.bytes().position(ends).unwrap_or(rest.len());
    let mut cells = fields::cells(&text[start..*at], separator);
    for cell in &mut cells {
        *cell = start + cell.start..start + cell.end;
    }
    (start < *at).then_some(cells)
}

/// `jan@example.com`, `<jan@example.com>`, `Jan <jan@example.com>`
fn address(cell: &str) -> Option<Range<usize>> {
    let address = reply::addresses(cell).next()?;
    let (before, after) = (cell[..address.start].trim_start(), cell[address.end..].trim_end());
    let is_alone = before.is_empty() || before.ends_with('<') && !before.contains_any("=:");
    (is_alone && matches!(after, "" | ">")).then_some(address)
}

//! `plainbounce-beside-others FILE`: decodes the mails of a file and lets other parsers read the same bytes, on one core. `FILE`
//! has each mail behind its length, a little-endian number of four bytes. Prints a line for each: name, tab, mails a second.

use cpu_time::ThreadTime;
use mail_parser::MessageParser;
use plainbounce::{Options, decode};
use std::hint::black_box;
use std::time::{Duration, Instant};

fn main() {
    let path = std::env::args_os().nth(1).expect("usage: plainbounce-beside-others FILE");
    let file = std::fs::read(path).expect("the file can be read");
    let mails = parted(&file);
    let bare = Options { explain: false, ..Options::default() };
    let full = Options::default();
    let parser = MessageParser::default();
    print("plainbounce", &mails, |mail| drop(black_box(decode(mail, &full))));
    print("plainbounce, explain: false", &mails, |mail| drop(black_box(decode(mail, &bare))));
    print("mail-parser 0.11.2, parsing alone", &mails, |mail| drop(black_box(parser.parse(mail))));
}

fn parted(mut file: &[u8]) -> Vec<&[u8]> {
    let mut mails = Vec::new();
    while let Some((length, rest)) = file.split_first_chunk::<4>() {
        let (mail, rest) = rest.split_at(u32::from_le_bytes(*length) as usize);
        mails.push(mail);
        file = rest;
    }
    mails
}

/// By the processor time of the best round of some two seconds.
fn print(name: &str, mails: &[&[u8]], mut work: impl FnMut(&[u8])) {
    let begin = Instant::now();
    let mut best = Duration::MAX;
    let mut rounds = 0;
    while rounds < 3 || begin.elapsed() < Duration::from_secs(2) {
        let start = ThreadTime::now();
        for mail in mails {
            work(black_box(mail));
        }
        best = best.min(start.elapsed());
        rounds += 1;
    }
    println!("{name}\t{:.0}", mails.len() as f64 / best.as_secs_f64());
}

//! `cargo bench --bench throughput`: how much is decoded in a second, natively, on one core. A word after `--` picks the rows
//! that begin with it.
//!
//! Beside it the same bytes through one pass of `memchr`, which is about what the memory gives, and through one pass of a
//! matcher for all words that the rules have. "words" is how many times as long as the latter decoding takes.

#[allow(dead_code)]
mod samples;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use cpu_time::ThreadTime;
use plainbounce::{Options, decode};
use samples::FORMS;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let replies = replies(&fs::read_to_string(root.join("replies.txt")).unwrap_or_default());
    let mails = mails(&root.join("mail"));
    let log = |name: &str| FORMS.iter().find(|form| form.name == name).map_or(String::new(), |form| form.make(4 << 20));
    let (postfix, exim) = (log("postfix log"), log("exim log"));
    let bare = Options { explain: false, ..Options::default() };
    let full = Options::default();
    let limits = Limits::new();

    println!("{:34} {:>12} {:>8} {:>8} {:>8} {:>8}", "", "a second", "MB/s", "memchr", "matcher", "words");
    print("replies, cause only", replies.len(), &replies, &bare, &limits);
    print("replies, with words", replies.len(), &replies, &full, &limits);
    print("mails, cause only", mails.len(), &mails, &bare, &limits);
    print("mails, with words", mails.len(), &mails, &full, &limits);
    for (name, log) in [("postfix", postfix), ("exim", exim)] {
        let lines = log.lines().count();
        let inputs = [log.into_bytes()];
        print(&format!("{name} log lines, cause only"), lines, &inputs, &bare, &limits);
        print(&format!("{name} log lines, with words"), lines, &inputs, &full, &limits);
    }
}

fn print(name: &str, count: usize, inputs: &[Vec<u8>], options: &Options, limits: &Limits) {
    if std::env::args().skip(1).any(|wanted| !wanted.starts_with('-') && !name.starts_with(&wanted)) {
        return;
    }
    let bytes: usize = inputs.iter().map(Vec::len).sum();
    let time = best(inputs, |input| decode(input, options)).as_secs_f64();
    let [memchr, matcher] = limits.times(inputs);
    let speed = |time: f64| bytes as f64 / time / 1e6;
    println!(
        "{name:34} {:12.0} {:8.1} {:8.0} {:8.0} {:8.1}",
        count as f64 / time,
        speed(time),
        speed(memchr),
        speed(matcher),
        time / matcher,
    );
}

/// What nothing that reads every byte can beat.
struct Limits {
    words: AhoCorasick,
}

impl Limits {
    /// The fastest automaton that the matcher has, for the words as the build has collected them.
    fn new() -> Limits {
        let mut builder = AhoCorasick::builder();
        builder.ascii_case_insensitive(true).kind(Some(AhoCorasickKind::DFA));
        Limits { words: builder.build(words()).expect("the words are few enough") }
    }

    /// The seconds of one pass each.
    fn times(&self, inputs: &[Vec<u8>]) -> [f64; 2] {
        let memchr = best(inputs, |input| memchr::memchr_iter(b'\n', input).count());
        let matcher = best(inputs, |input| self.words.find_iter(input).count());
        [memchr, matcher].map(|time| time.as_secs_f64())
    }
}

/// The words of all phrases, from the tables that the build script has written.
fn words() -> Vec<String> {
    const TABLES: &str = include_str!(concat!(env!("OUT_DIR"), "/tables.rs"));
    let (_, rest) = TABLES.split_once("pub static WORDS: &str = \"").expect("the tables have the words");
    let (literal, _) = rest.split_once("\";").expect("the words end");
    literal.split("\\n").map(str::to_string).collect()
}

/// The processor time of the best of at least three rounds over all inputs.
fn best<T>(inputs: &[Vec<u8>], mut work: impl FnMut(&[u8]) -> T) -> Duration {
    let begin = Instant::now();
    let mut best = Duration::MAX;
    let mut rounds = 0;
    while rounds < 3 || begin.elapsed() < Duration::from_secs(1) {
        let start = ThreadTime::now();
        for input in inputs {
            black_box(work(black_box(&input[..])));
        }
        best = best.min(start.elapsed());
        rounds += 1;
    }
    best
}

/// The replies of the fixtures, parted by blank lines.
fn replies(text: &str) -> Vec<Vec<u8>> {
    text.split("\n\n").map(|reply| reply.trim().as_bytes().to_vec()).filter(|reply| !reply.is_empty()).collect()
}

/// Every file of a folder and of the folders in it.
fn mails(folder: &Path) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match path.is_dir() {
            true => found.extend(mails(&path)),
            false if path.extension().is_some_and(|end| end == "eml") => found.extend(fs::read(&path)),
            false => {}
        }
    }
    found
}

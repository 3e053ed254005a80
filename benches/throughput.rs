//! `cargo bench --bench throughput`: how much is decoded in a second, natively. A word after `--` picks the rows that
//! begin with it.

#[allow(dead_code)]
mod samples;

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

    println!("{:34} {:>12} {:>10}", "", "a second", "MB/s");
    print("replies, cause only", replies.len(), &replies, &bare);
    print("replies, with words", replies.len(), &replies, &full);
    print("mails, cause only", mails.len(), &mails, &bare);
    print("mails, with words", mails.len(), &mails, &full);
    for (name, log) in [("postfix", postfix), ("exim", exim)] {
        let lines = log.lines().count();
        let inputs = [log.into_bytes()];
        print(&format!("{name} log lines, cause only"), lines, &inputs, &bare);
        print(&format!("{name} log lines, with words"), lines, &inputs, &full);
    }
}

fn print(name: &str, count: usize, inputs: &[Vec<u8>], options: &Options) {
    if std::env::args().skip(1).any(|wanted| !wanted.starts_with('-') && !name.starts_with(&wanted)) {
        return;
    }
    let bytes: usize = inputs.iter().map(Vec::len).sum();
    let time = best(inputs, options).as_secs_f64();
    println!("{name:34} {:12.0} {:10.1}", count as f64 / time, bytes as f64 / time / 1e6);
}

/// The best of at least three rounds over all inputs.
fn best(inputs: &[Vec<u8>], options: &Options) -> Duration {
    let begin = Instant::now();
    let mut best = Duration::MAX;
    let mut rounds = 0;
    while rounds < 3 || begin.elapsed() < Duration::from_secs(1) {
        let start = Instant::now();
        for input in inputs {
            black_box(decode(black_box(&input[..]), options));
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

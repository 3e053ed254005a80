//! One hot path under callgrind, by name: what `npm run bench:instructions` counts. Only what runs inside of `measured` counts, and
//! the tables that a first decode makes are there before.
//!
//! The names are those that `PATHS` has; without one they are printed.

#[allow(dead_code)]
mod samples;

use plainbounce::{Options, decode};
use samples::FORMS;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;

/// A name, what is decoded, and whether it is explained.
type HotPath = (&'static str, fn() -> Vec<Vec<u8>>, bool);

const PATHS: [HotPath; 6] = [
    ("replies, cause only", replies, false),
    ("replies, with words", replies, true),
    ("mails, cause only", mails, false),
    ("mails, with words", mails, true),
    ("log, cause only", log, false),
    ("transcript, cause only", transcript, false),
];

fn main() -> ExitCode {
    let name = std::env::args().skip(1).find(|argument| !argument.starts_with("--"));
    let Some(name) = name else {
        for (name, ..) in PATHS {
            println!("{name}");
        }
        return ExitCode::SUCCESS;
    };
    let Some((_, inputs, explain)) = PATHS.into_iter().find(|(known, ..)| *known == name) else {
        eprintln!("error: no path is called {name:?}");
        return ExitCode::FAILURE;
    };
    let options = Options { explain, ..Options::default() };
    black_box(decode("550 5.1.1 User unknown", &options));
    measured(&inputs(), &options);
    ExitCode::SUCCESS
}

#[inline(never)]
fn measured(inputs: &[Vec<u8>], options: &Options) {
    for input in inputs {
        black_box(decode(black_box(&input[..]), options));
    }
}

/// The replies of the fixtures, parted by blank lines.
fn replies() -> Vec<Vec<u8>> {
    let text = fs::read_to_string(fixtures().join("replies.txt")).expect("the fixtures have replies");
    text.split("\n\n").map(|reply| reply.trim().as_bytes().to_vec()).filter(|reply| !reply.is_empty()).collect()
}

/// The mails of the fixtures after the standards, in the order of their names.
fn mails() -> Vec<Vec<u8>> {
    let folder = fs::read_dir(fixtures().join("mail/standard")).expect("the fixtures have mails");
    let mut paths: Vec<_> = folder.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "eml"));
    paths.sort();
    paths.iter().flat_map(fs::read).collect()
}

fn log() -> Vec<Vec<u8>> {
    form("postfix log")
}

fn transcript() -> Vec<Vec<u8>> {
    form("swaks transcript")
}

fn form(name: &str) -> Vec<Vec<u8>> {
    let form = FORMS.iter().find(|form| form.name == name).expect("the samples have this form");
    vec![form.make(64 << 10).into_bytes()]
}

fn fixtures() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures"))
}

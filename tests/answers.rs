//! No answer changes unnoticed. Each text of the fixtures is decoded, whole and damaged, and its answers - places of the evidence,
//! runner-ups, rule and all - are held against those noted before. What is right stands in the other tests; this one tells that
//! something became different.
//!
//! `answers.txt` has a line for each text: a hash of the text, and one of its answers. `UPDATE_ANSWERS=1 cargo test --test answers`
//! notes them anew, after the changed ones that the test prints were looked at.

use plainbounce::{Options, decode};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

const NOTES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/answers.txt");

/// FNV-1a.
fn hash(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

/// The texts of a file: a row's first cell, the case of a collection, a paragraph of replies, or all of it.
fn texts(path: &Path) -> Vec<Vec<u8>> {
    let whole = fs::read(path).expect("a file");
    let Ok(text) = std::str::from_utf8(&whole) else { return vec![whole] };
    let parts: Vec<&str> = match path.extension().and_then(|end| end.to_str()) {
        Some("tsv") => {
            let rows = text.lines().filter(|row| !row.is_empty() && !row.starts_with('#')).skip(1);
            rows.filter_map(|row| row.split('\t').next()).collect()
        }
        Some("txt") if text.contains("### ") => {
            let cases = text.split("### ").skip(1).filter_map(|case| case.split_once('\n'));
            cases.map(|(_, rest)| rest.find("\n=> ").map_or(rest, |end| &rest[..end])).collect()
        }
        Some("txt") => text.split("\n\n").collect(),
        _ => return vec![whole],
    };
    parts.into_iter().map(|part| part.as_bytes().to_vec()).collect()
}

/// A text as it is, and as what is left of it: its halves, its lines in another order and in one, capitals, quoted.
fn variants(text: &[u8]) -> Vec<Vec<u8>> {
    let lines = || text.split(|byte| *byte == b'\n');
    let reversed: Vec<&[u8]> = lines().rev().collect();
    let quoted: Vec<Vec<u8>> = lines().map(|line| [b"> ", line].concat()).collect();
    vec![
        text.to_vec(),
        text[..text.len() / 2].to_vec(),
        text[text.len() / 2..].to_vec(),
        reversed.join(&b'\n'),
        lines().collect::<Vec<_>>().join(&b' '),
        text.to_ascii_uppercase(),
        quoted.join(&b'\n'),
    ]
}

#[test]
fn every_answer_is_the_one_that_was_noted() {
    let mut paths = Vec::new();
    files(&Path::new(NOTES).with_file_name(""), &mut paths);
    paths.retain(|path| path != Path::new(NOTES));
    let options = Options { explain: false, ..Options::default() };
    let mut now = BTreeMap::new();
    let mut changed = String::new();
    let notes = fs::read_to_string(NOTES).unwrap_or_default();
    let noted: BTreeMap<&str, &str> = notes.lines().filter_map(|line| line.split_once(' ')).collect();
    for text in paths.iter().flat_map(|path| texts(path)) {
        let mut answer = String::new();
        for variant in variants(&text) {
            let _ = writeln!(answer, "{:#?}", decode(&variant[..], &options));
        }
        let (key, value) = (format!("{:08x}", hash(&text)), format!("{:08x}", hash(answer.as_bytes())));
        if noted.get(key.as_str()) != Some(&value.as_str()) {
            let _ = writeln!(changed, "{}\n{answer}\n", String::from_utf8_lossy(&text));
        }
        now.insert(key, value);
    }
    assert!(now.len() > 3_000, "{} texts", now.len());
    if std::env::var_os("UPDATE_ANSWERS").is_some() {
        let lines: String = now.iter().map(|(key, value)| format!("{key} {value}\n")).collect();
        fs::write(NOTES, lines).expect("the notes are written");
        return;
    }
    let gone = noted.keys().filter(|key| !now.contains_key(**key)).count();
    assert!(changed.is_empty() && gone == 0, "{gone} texts are gone; these have other answers or are new:\n{changed}");
}

//! The form in which tables go into the module: `src/knowledge/packed.rs` reads it and tells why.

use crate::refuse;
use std::fmt::Write;
use std::path::Path;

/// Numbers packed seven bits a byte, lowest first.
#[derive(Default)]
pub struct Numbers(Vec<u8>);

impl Numbers {
    pub const fn new() -> Numbers {
        Numbers(Vec::new())
    }

    pub fn push(&mut self, mut value: usize) {
        while value > 0x7f {
            self.0.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.0.push(value as u8);
    }

    /// The length of a list in bytes, and the list.
    pub fn push_list(&mut self, values: impl IntoIterator<Item = usize>) {
        let mut list = Numbers::default();
        values.into_iter().for_each(|value| list.push(value));
        self.push(list.0.len());
        self.0.extend(list.0);
    }

    pub fn write(&self, name: &str, out: &mut String) {
        writeln!(out, "pub static {name}: &[u8] = &{:?};", self.0).unwrap();
    }
}

/// Texts, one a line.
#[derive(Default)]
pub struct Lines(Vec<String>);

impl Lines {
    pub fn push(&mut self, line: &str, file: &Path, entry: &str) {
        if line.contains('\n') {
            refuse(file, entry, &format!("{line:?} is more than one line"));
        }
        self.0.push(line.to_string());
    }

    pub fn write(&self, name: &str, out: &mut String) {
        writeln!(out, "pub static {name}: &str = {:?};", self.0.join("\n")).unwrap();
    }
}

/// Lists of causes, one after the other.
pub fn write_causes(name: &str, indexes: &[usize], out: &mut String) {
    let causes: Vec<String> = indexes.iter().map(|index| format!("Cause({index})")).collect();
    writeln!(out, "pub static {name}: &[Cause] = &[{}];", causes.join(", ")).unwrap();
}

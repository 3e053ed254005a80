//! What is known by name already: recipients, queue ids, sessions. One kind of map serves all forms, because each further
//! kind costs the module some kilobytes.

use std::collections::HashMap;

/// Numbers by name.
#[derive(Default)]
pub struct Known {
    numbers: HashMap<String, usize>,
}

impl Known {
    #[inline(never)]
    pub fn get(&self, name: &str) -> Option<usize> {
        self.numbers.get(name).copied()
    }

    /// Gives a name its number, in place of the one it had.
    #[inline(never)]
    pub fn set(&mut self, name: String, number: usize) {
        self.numbers.insert(name, number);
    }

    /// The number of a name; a new name gets the given one.
    pub fn number(&mut self, name: String, new: usize) -> usize {
        match self.get(&name) {
            Some(number) => number,
            None => {
                self.set(name, new);
                new
            }
        }
    }
}

/// Numbers in groups by name.
#[derive(Default)]
pub struct Groups {
    known: Known,
    groups: Vec<Vec<usize>>,
}

impl Groups {
    pub fn get(&self, name: &str) -> &[usize] {
        self.known.get(name).map_or(&[], |group| &self.groups[group])
    }

    pub fn add(&mut self, name: String, number: usize) {
        let group = self.known.number(name, self.groups.len());
        if group == self.groups.len() {
            self.groups.push(Vec::new());
        }
        self.groups[group].push(number);
    }
}

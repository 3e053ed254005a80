//! What is known by name already: recipients, queue ids, sessions. One kind of map serves all forms.
//!
//! It is a crit-bit tree (D. J. Bernstein), which takes a quarter of the code of a hash map, and no choice of names makes it
//! slow: a search has as many steps as its name has bits, at most.

/// Numbers by name.
#[derive(Default)]
pub struct Known {
    leaves: Vec<(String, usize)>,
    /// One fewer than leaves.
    forks: Vec<Fork>,
    root: Node,
}

/// Where names part: all behind one side have the bit of that character, all behind the other have it not, and before that
/// character they are the same.
struct Fork {
    at: usize,
    bit: u16,
    sides: [Node; 2],
}

/// Twice the place of a leaf, or twice that of a fork and one.
type Node = usize;

/// A byte of a name; the end of a name is another one than all of them.
fn character(name: &str, at: usize) -> u16 {
    name.as_bytes().get(at).map_or(0, |byte| u16::from(*byte) + 1)
}

impl Fork {
    fn side(&self, name: &str) -> usize {
        usize::from(character(name, self.at) & self.bit != 0)
    }
}

impl Known {
    /// The place of the leaf that a name would be at.
    fn leaf(&self, name: &str) -> usize {
        let mut node = self.root;
        while node % 2 == 1 {
            let fork = &self.forks[node / 2];
            node = fork.sides[fork.side(name)];
        }
        node / 2
    }

    #[inline(never)]
    pub fn get(&self, name: &str) -> Option<usize> {
        self.leaves.get(self.leaf(name)).filter(|(known, _)| known == name).map(|(_, number)| *number)
    }

    /// Gives a name its number, in place of the one it had.
    #[inline(never)]
    pub fn set(&mut self, name: String, number: usize) {
        let leaf = self.leaf(&name);
        let new = 2 * self.leaves.len();
        if let Some((known, before)) = self.leaves.get_mut(leaf) {
            let parts = |at: &usize| character(known, *at) != character(&name, *at);
            let Some(at) = (0..=name.len()).find(parts) else {
                *before = number;
                return;
            };
            let (mine, other) = (character(&name, at), character(known, at));
            let bit = 1 << (mine ^ other).ilog2();
            // The fork stands before the first one that parts later.
            let mut above = None;
            let mut node = self.root;
            while node % 2 == 1 {
                let fork = &self.forks[node / 2];
                if (at, fork.bit) < (fork.at, bit) {
                    break;
                }
                let side = fork.side(&name);
                above = Some((node / 2, side));
                node = fork.sides[side];
            }
            let sides = if mine & bit == 0 { [new, node] } else { [node, new] };
            let fork = 2 * self.forks.len() + 1;
            let link = match above {
                Some((fork, side)) => &mut self.forks[fork].sides[side],
                None => &mut self.root,
            };
            *link = fork;
            self.forks.push(Fork { at, bit, sides });
        }
        self.leaves.push((name, number));
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashMap;

    proptest! {
        /// Names of few letters, so that they begin alike, end in each other and come again.
        #[test]
        fn it_knows_what_a_hash_map_knows(names in prop::collection::vec("[a\u{0}ÿ]{0,5}", 0..60)) {
            let mut known = Known::default();
            let mut expected = HashMap::new();
            for (number, name) in names.iter().enumerate() {
                prop_assert_eq!(known.get(name), expected.get(name).copied());
                known.set(name.clone(), number);
                expected.insert(name.clone(), number);
            }
            for (name, number) in &expected {
                prop_assert_eq!(known.get(name), Some(*number));
                prop_assert_eq!(known.number(name.clone() + "b", 7), 7);
            }
        }
    }
}

//! Where an answer is drawn: the elements of a page, or, for tests, an outline of them.

use web_sys::{Document, Element};

/// A place to draw on, from the outside to the inside: what is opened is closed again, in the same order.
///
/// A text becomes a text node and nothing else. Attributes take the module's own words, and of the input only what stays
/// text there.
pub trait Canvas {
    /// Begins an element. Its class is also the name by which a style sheet of the page around knows it (`::part`).
    fn begin(&mut self, name: &str, class: &str);
    fn set(&mut self, attribute: &str, value: &str);
    fn text(&mut self, text: &str);
    fn close(&mut self);

    /// Begins elements by their description: `section.advice`, `ol.steps role=list`, several in each other with ` > `
    /// between. A class of two words has a dot between them, a value has no blank.
    fn open(&mut self, description: &str) {
        for element in description.split('>') {
            let mut words = element.trim().split(' ');
            let first = words.next().unwrap_or_default();
            let (name, class) = first.split_once('.').unwrap_or((first, ""));
            self.begin(name, &class.replace('.', " "));
            for word in words {
                let (attribute, value) = word.split_once('=').unwrap_or((word, ""));
                self.set(attribute, value);
            }
        }
    }

    /// A whole element with text.
    fn element(&mut self, description: &str, text: &str) {
        self.open(description);
        self.text(text);
        self.close();
    }

    fn close_all(&mut self, count: usize) {
        for _ in 0..count {
            self.close();
        }
    }
}

/// The elements of a page. What a page refuses is left out: a picture that fails stops no text.
pub struct Dom {
    document: Document,
    open: Vec<Element>,
}

impl Dom {
    /// Draws inside an element, which stays as it is.
    pub fn inside(element: Element) -> Option<Dom> {
        let document = element.owner_document()?;
        Some(Dom { document, open: vec![element] })
    }
}

const HTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";

impl Canvas for Dom {
    fn begin(&mut self, name: &str, class: &str) {
        let space = if matches!(name, "svg" | "path") { SVG } else { HTML };
        let made = self.document.create_element_ns(Some(space), name);
        // Our own names are all valid; the fallback leaves no branch that could lose a text.
        let Some(element) = made.ok().or_else(|| self.open.last().cloned()) else { return };
        self.open.push(element);
        if !class.is_empty() {
            self.set("class", class);
            self.set("part", class);
        }
    }

    fn set(&mut self, attribute: &str, value: &str) {
        if let Some(element) = self.open.last() {
            let _ = element.set_attribute(attribute, value);
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(element) = self.open.last()
            && !text.is_empty()
        {
            let _ = element.append_with_str_1(text);
        }
    }

    fn close(&mut self) {
        let Some(element) = self.open.pop() else { return };
        if let Some(parent) = self.open.last() {
            let _ = parent.append_with_node_1(&element);
        }
    }
}

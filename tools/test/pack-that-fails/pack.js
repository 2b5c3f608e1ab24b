throw new Error("this pack has a mistake");
